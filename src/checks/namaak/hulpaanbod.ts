import type { Inhoud } from '../inhoud.ts';
import type { Bestanden } from '../reading/bestanden.ts';
import { formatKopie, kopieBestand, kopieId, listKeren, listEigenVelden } from './kopie.ts';
import type { Maat } from './namaak.ts';
import { maakNummers } from './nummers.ts';
import { heeftRoutes, listGebruikt } from './routes.ts';

/** The files of the copies of organisations; the text of each names the next one, so that a reader can find it. */
export function listHulpaanbodKopieen(inhoud: Inhoud, bestanden: Bestanden, maat: Maat): [file: string, text: string][] {
  const nummers = maakNummers(inhoud);
  const inRoutes = listInRoutes(inhoud);
  const { hulpaanbod } = inhoud;
  return listKeren(maat.hulpaanbod).flatMap((keer) =>
    hulpaanbod.map((entry, plek): [string, string] => {
      const { nietInAdvies: _reden, ...velden } = listEigenVelden(entry);
      const bereikt = entry.werkgebied.regios.length > 0 || (heeftRoutes(maat, keer) && inRoutes.has(entry.id));
      const volgende = hulpaanbod[(plek + 1) % hulpaanbod.length]?.id ?? entry.id;
      const kopie = {
        ...velden,
        naam: `${entry.naam} ${keer}`,
        telefoon: entry.telefoon.map(({ wieNeemtOp, ...telefoon }) => ({
          ...telefoon,
          nummer: nummers(telefoon.nummer, keer),
          ...(wieNeemtOp === undefined ? {} : { wieNeemtOp: kopieId(wieNeemtOp, keer) }),
        })),
        ...(bereikt ? {} : { nietInAdvies: 'Namaak om te meten hoe de controle groeit.' }),
      };
      const zieOok = `\nZie ook <Organisatie id="${kopieId(volgende, keer)}" />.\n`;
      return [kopieBestand(entry.file, keer), formatKopie(bestanden, entry, kopie, zieOok)];
    }),
  );
}

/** Organisations that the chain of a route of some advies names. */
function listInRoutes(inhoud: Inhoud): ReadonlySet<string> {
  const gebruikt = listGebruikt(inhoud);
  const ketens = inhoud.routes.filter(({ id }) => gebruikt.has(id)).flatMap(({ keten }) => keten);
  return new Set(ketens.flatMap((schakel) => ('id' in schakel ? [schakel.id] : [])));
}
