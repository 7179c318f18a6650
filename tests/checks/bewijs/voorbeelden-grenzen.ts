import { advies } from '../../fixtures/bewijs-bestanden.ts';
import { GRENZEN, metGrensgevallen } from '../../fixtures/met-grensgevallen.ts';
import { VEILIG_THUIS, type BewijsCode, type Voorbeeld } from './voorbeeld.ts';

/** Mistakes that only a grensgeval shows. */
export const grensVoorbeelden = {
  'grens-onbewaakt': {
    plant: metGrensgevallen((kopie) =>
      kopie.vervang(GRENZEN, 'wel: [bel-112, bel-veilig-thuis, betrek', 'wel: [bel-veilig-thuis, betrek'),
    ),
    file: advies('bel-112'),
  },
  'grensgeval-anders': {
    plant: metGrensgevallen((kopie) => kopie.zet(VEILIG_THUIS, 'als', '\n  - leeftijd: [onder-18, weet-niet]')),
    file: VEILIG_THUIS,
  },
  'grensgeval-routes': {
    plant: metGrensgevallen((kopie) => kopie.zet(VEILIG_THUIS, 'routes', '[veilig-thuis, comensha]')),
    file: VEILIG_THUIS,
  },
} satisfies Partial<Record<BewijsCode, Voorbeeld>>;
