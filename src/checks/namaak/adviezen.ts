import { vangnet } from '../../domain/terugval.ts';
import type { Advies } from '../../schema/advies.ts';
import type { Inhoud, KeuzehulpInhoud, TekstEntry } from '../inhoud.ts';
import type { Bestanden } from '../reading/bestanden.ts';
import { formatKopie, formatYaml, kopieBestand, kopieId, listKeren, listEigenVelden } from './kopie.ts';
import type { Maat } from './namaak.ts';
import { heeftRoutes } from './routes.ts';
import { maakToeval } from './toeval.ts';
import { maakWissel, wisselAls, type Wissel } from './wissel.ts';

type Bestand = [file: string, text: string];

/** The longest title that an advies can have. */
const LANGSTE_TITEL = 110;

/** The files of the copies of adviezen: each round of copies has the same answers changed, so that it hangs together. */
export function listAdviesKopieen(inhoud: Inhoud, bestanden: Bestanden, maat: Maat): Bestand[] {
  return inhoud.keuzehulpen.flatMap(({ keuzehulp, veiligheid, adviezen }) => {
    if (!keuzehulp || !veiligheid) return [];
    return listKeren(maat.adviezen).flatMap((keer) => {
      const wissel = maakWissel(keuzehulp, veiligheid, maakToeval(keer));
      return adviezen.map((entry): Bestand => {
        const kopie = kopieAdvies(entry, keer, wissel, heeftRoutes(maat, keer));
        return [kopieBestand(entry.file, keer), formatKopie(bestanden, entry, kopie)];
      });
    });
  });
}

function kopieAdvies(entry: TekstEntry<Advies>, keer: number, wissel: Wissel, eigenRoutes: boolean): Advies {
  const { alsHetNietLukt: { tekst, dan } = {}, ...velden } = listEigenVelden(entry);
  const naam = ` (${keer})`;
  return {
    ...velden,
    titel: entry.titel.slice(0, LANGSTE_TITEL - naam.length) + naam,
    als: wisselAls(entry.als, wissel) as Advies['als'],
    altijd: entry.altijd && wissel.alleen === undefined,
    routes: entry.routes.map((route) => (eigenRoutes ? kopieId(route, keer) : route)),
    vervangt: entry.vervangt.map((id) => kopieId(id, keer)),
    ...(tekst === undefined || dan === undefined ? {} : { alsHetNietLukt: { tekst, dan: dan === vangnet ? dan : kopieId(dan, keer) } }),
  };
}

/** `veiligheid.yaml` with the exceptions to the weet-niet law also for the copies of routes. */
export function listUitzonderingen({ keuzehulpen }: Inhoud, maat: Maat): Bestand[] {
  return keuzehulpen.flatMap(({ veiligheid }: KeuzehulpInhoud): Bestand[] => {
    if (!veiligheid) return [];
    const { eisen, weetNiet, zonderActie, file } = veiligheid;
    const erbij = listKeren(Math.min(maat.adviezen, maat.hulpaanbod)).flatMap((keer) =>
      weetNiet.map(({ route, door, ...rest }) => ({ ...rest, route: kopieId(route, keer), door: [...door, ...door.map((een) => kopieId(een, keer))] })),
    );
    return erbij.length === 0 ? [] : [[file, formatYaml({ eisen, weetNiet: [...weetNiet, ...erbij], zonderActie })]];
  });
}
