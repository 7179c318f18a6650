import type { Route, Schakel } from '../../schema/route.ts';
import type { Inhoud } from '../inhoud.ts';
import { kopieId, listKeren } from './kopie.ts';
import type { Maat } from './namaak.ts';
import { maakNummers, type Nummers } from './nummers.ts';

/** How many copies of the routes there are: those of adviezen that find copies of organisations. */
const telRoutes = ({ adviezen, hulpaanbod }: Maat): number => Math.min(adviezen, hulpaanbod);

/** Do the adviezen of this round have routes of their own? */
export const heeftRoutes = (maat: Maat, keer: number): boolean => keer <= telRoutes(maat);

/** Copies of the routes of adviezen, each to the copies of its organisations, with a card of its own. */
export function listRouteKopieen(inhoud: Inhoud, maat: Maat): Route[] {
  const gebruikt = listGebruikt(inhoud);
  const nummers = maakNummers(inhoud);
  return listKeren(telRoutes(maat)).flatMap((keer) =>
    inhoud.routes
      .filter(({ id }) => gebruikt.has(id))
      .map(({ file: _file, path: _path, ...route }) => ({
        ...route,
        id: kopieId(route.id, keer),
        naam: `${route.naam} ${keer}`,
        partij: kopieId(route.partij, keer),
        keten: route.keten.map((schakel) => kopieSchakel(schakel, keer, nummers)),
      })),
  );
}

/** Ids of the routes that an advies names. */
export const listGebruikt = ({ keuzehulpen }: Inhoud): ReadonlySet<string> =>
  new Set(keuzehulpen.flatMap(({ adviezen }) => adviezen.flatMap(({ routes }) => routes)));

function kopieSchakel(schakel: Schakel, keer: number, nummers: Nummers): Schakel {
  if (schakel.soort === 'vervanger') return { ...schakel, id: kopieId(schakel.id, keer) };
  if (schakel.soort !== 'organisatie') return schakel;
  const { nummer } = schakel;
  return { ...schakel, id: kopieId(schakel.id, keer), ...(nummer === undefined ? {} : { nummer: nummers(nummer, keer) }) };
}
