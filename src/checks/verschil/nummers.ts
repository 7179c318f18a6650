import type { Inhoud } from '../inhoud.ts';
import { cijfers } from '../bewijs/contacten.ts';
import type { Versie } from './versie.ts';

/** A number that took the place of another, while nothing says that anybody looked. */
export type OngezienNummer = { naam: string; voor: string; na: string };

type Nummer = { nummer: string; bron: string; gezien: string };
type Houder = { id: string; naam: string; nummers: readonly Nummer[] };

/** Find the numbers of organisations and regional points that changed while their bron and gezien stayed as they were. */
export function listOngezieneNummers({ inhoud: oud }: Versie, { inhoud: nieuw }: Versie): OngezienNummer[] {
  const eerder = new Map(listHouders(oud).map(({ id, nummers }) => [id, nummers]));
  return listHouders(nieuw).flatMap(({ id, naam, nummers }) => {
    const was = eerder.get(id) ?? [];
    const weg = zonder(was, nummers);
    return zonder(nummers, was).flatMap(({ nummer: na, bron, gezien }) => {
      const vorige = weg.find((een) => een.bron === bron && een.gezien === gezien);
      return vorige ? [{ naam, voor: vorige.nummer, na }] : [];
    });
  });
}

/** Numbers of the first list that the second has not; spaces make no difference. */
const zonder = (een: readonly Nummer[], ander: readonly Nummer[]): Nummer[] =>
  een.filter(({ nummer }) => ander.every((ding) => cijfers(ding.nummer) !== cijfers(nummer)));

function listHouders({ hulpaanbod, regios }: Inhoud): Houder[] {
  const punten = regios.flatMap((regio) => regio.punten);
  return [
    ...hulpaanbod.map(({ id, naam, telefoon }) => ({ id: `hulpaanbod ${id}`, naam, nummers: telefoon })),
    ...punten.map(({ id, naam, contacten }) => ({
      id: `punt ${id}`,
      naam,
      nummers: contacten.flatMap(({ telefoon, bron, gezien }) =>
        telefoon === undefined ? [] : [{ nummer: telefoon, bron, gezien }],
      ),
    })),
  ];
}
