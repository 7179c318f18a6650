import { listPlaatsNamen, type PlaatsNaam, type PlaatsOptie } from './plaats-namen.ts';
import type { PlaatsTabel } from './plaats-tabel.ts';

/** Longest name of a place in words: "Alphen aan den Rijn", "Wijk bij Duurstede". */
const MEESTE_WOORDEN = 4;
/** Words after which a name is surely a place: "in Best" is not "best". */
const PLAATSWIJZERS = new Set(['in', 'te', 'uit', 'gemeente', 'naar', 'rond', 'bij']);

/** A place in a query: which words name it, and the municipalities that it may be. */
export type PlaatsInVraag = { van: number; tot: number; opties: PlaatsOptie[] };

const perSleutel = new WeakMap<PlaatsTabel, ReadonlyMap<string, readonly PlaatsNaam[]>>();

function mapNamen(tabel: PlaatsTabel): ReadonlyMap<string, readonly PlaatsNaam[]> {
  let namen = perSleutel.get(tabel);
  if (!namen) {
    namen = Map.groupBy(listPlaatsNamen(tabel), ({ sleutel }) => sleutel);
    perSleutel.set(tabel, namen);
  }
  return namen;
}

/**
 * Find the names of places in a query, the longest first. A name that is also an ordinary word (Best, Een, Huizen) counts only alone
 * or behind a word such as "in".
 *
 * @param isGewoon Is this name of a place an ordinary word too?
 */
export function listPlaatsenInVraag(woorden: readonly string[], tabel: PlaatsTabel, isGewoon: (naam: string, rang: number) => boolean): PlaatsInVraag[] {
  const namen = mapNamen(tabel);
  const gevonden: PlaatsInVraag[] = [];
  for (let van = 0; van < woorden.length; van++) {
    for (let tot = Math.min(woorden.length, van + MEESTE_WOORDEN); tot > van; tot--) {
      const deel = woorden.slice(van, tot);
      const leden = namen.get(deel.join(''));
      if (!leden) continue;
      if (deel.length < woorden.length && deel.every((woord) => isGewoon(woord, leden[0]?.rang ?? 0)) && !PLAATSWIJZERS.has(woorden[van - 1] ?? '')) continue;
      gevonden.push({ van, tot, opties: leden.map(({ gemeente, naam, via }) => ({ gemeente, naam, via })) });
      van = tot - 1;
      break;
    }
  }
  return gevonden;
}
