import type { bewijsCodes } from '../../../src/checks/bewijs/codes.ts';
import { advies, maakAdvies, map } from '../../fixtures/bewijs-bestanden.ts';
import type { Plant } from '../../fixtures/bewijs-inhoud.ts';

export type BewijsCode = keyof typeof bewijsCodes;

/** A small mistake that gives a code, the file to look at, and which other codes it gives besides. */
export type Voorbeeld = { plant: Plant; file: string; ook?: readonly BewijsCode[] };

export const VEILIGHEID = `${map}/veiligheid.yaml`;
export const VRAGEN = `${map}/keuzehulp.yaml`;
export const VANGNET = `${map}/vangnet.yaml`;
export const CASUS = `${map}/casussen/jongen-thuis.yaml`;
export const ROUTES = 'content/routes.yaml';
export const REGIO = 'content/gebieden/regios/voorbeeldregio.yaml';
export const COMENSHA = advies('bel-comensha');
export const VEILIG_THUIS = advies('bel-veilig-thuis');
export const VRAAG = `vragen:
  - kenmerk: weer
    vraag: Regent het nu?
    kort: Weer
    waarom: Om een voorbeeld te geven.
    antwoorden:
      - {id: ja, label: Ja}
      - {id: nee, label: Nee}
      - {id: weet-niet, label: Weet ik niet}
`;

/** So many more questions in front, and an advies for today that depends on them all. */
export const langeVragen =
  (aantal: number, antwoorden: string): Plant =>
  (kopie) => {
    const ids = Array.from({ length: aantal }, (_, plaats) => `vraag-${plaats + 1}`);
    for (const id of ids) kopie.vervang(VRAGEN, /^vragen:\n/m, VRAAG.replace('kenmerk: weer', `kenmerk: ${id}`));
    kopie.bestanden.set(
      advies('praat-rustig'),
      maakAdvies({ aard: 'uitleg', als: `[{${ids.map((id) => `${id}: ${antwoorden}`).join(', ')}}]` }),
    );
  };
export const eis =
  (tekst: string): Plant =>
  (kopie) =>
    kopie.vervang(VEILIGHEID, /^eisen:\n/m, `eisen:\n${tekst}`);
