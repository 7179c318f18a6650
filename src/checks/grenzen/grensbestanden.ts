import { isBewijsbaar } from '../bewijs/bewijsbaar.ts';
import { compileInhoud, type LeesbareKeuzehulp } from '../compile-inhoud.ts';
import { listGeldigeGrensgevallen } from '../grensgevallen.ts';
import type { Inhoud } from '../inhoud.ts';
import type { Grensgeval } from '../../schema/grensgeval.ts';
import { formatGrensgevallen } from './bestand.ts';
import { listBijwerkingen, werkBij, type Bijwerking } from './bijwerken.ts';
import { listGrenzen } from './grenzen.ts';

/** The file with the grensgevallen of one keuzehulp, as it would be in line with the conditions. */
export type Grensbestand = {
  file: string;
  tekst: string;
  gevallen: readonly Grensgeval[];
  bijwerkingen: readonly Bijwerking[];
};

/** Work out the grensgevallen of every keuzehulp of which the conditions can be read. */
export function listGrensbestanden(inhoud: Inhoud): Grensbestand[] {
  return inhoud.keuzehulpen.flatMap((keuzehulp) => {
    // What does not fit the conditions is what this mends, so it may not stand in its own way.
    if (!isBewijsbaar(inhoud, { ...keuzehulp, grensgevallen: [] })) return [];
    const hele = keuzehulp as LeesbareKeuzehulp;
    const compiled = compileInhoud(hele);
    const geldig = listGeldigeGrensgevallen(inhoud, keuzehulp);
    const gevallen = werkBij(compiled, listGrenzen(compiled, hele), geldig, keuzehulp.casussen);
    return [
      {
        file: `content/keuzehulpen/${keuzehulp.naam}/grensgevallen.yaml`,
        tekst: formatGrensgevallen(gevallen),
        gevallen,
        bijwerkingen: listBijwerkingen(keuzehulp.grensgevallen, gevallen),
      },
    ];
  });
}
