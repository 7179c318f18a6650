import { listPlaatsNamen, type PlaatsNaam, type PlaatsOptie } from './plaats-namen.ts';
import type { PlaatsTabel } from './plaats-tabel.ts';
import type { Zoekbron } from './zoek-bron.ts';

/** Longest name of a place in words: "Alphen aan den Rijn", "Wijk bij Duurstede". */
const MEESTE_WOORDEN = 4;
/** Words after which a name is surely a place: "in Best" is not "best". */
const PLAATSWIJZERS = new Set(['in', 'te', 'uit', 'gemeente', 'naar', 'rond', 'bij']);

/** A place in a query: which words name it, and the municipalities that it may be. */
export type PlaatsInVraag = { van: number; tot: number; opties: PlaatsOptie[] };

const perTabel = new WeakMap<PlaatsTabel, ReadonlyMap<string, readonly PlaatsNaam[]>>();

function mapNamen(tabel: PlaatsTabel): ReadonlyMap<string, readonly PlaatsNaam[]> {
  let namen = perTabel.get(tabel);
  if (!namen) {
    namen = Map.groupBy(listPlaatsNamen(tabel), ({ sleutel }) => sleutel);
    perTabel.set(tabel, namen);
  }
  return namen;
}

/**
 * Find the names of places in a query, the longest first. A name that is also an ordinary word (Best, Huizen) counts only alone or
 * behind a word such as "in"; one that is a stop word (Een) only alone.
 */
export function listPlaatsenInVraag(woorden: readonly string[], bron: Zoekbron): PlaatsInVraag[] {
  const namen = mapNamen(bron.plaatsen);
  const gevonden: PlaatsInVraag[] = [];
  for (let van = 0; van < woorden.length; van++) {
    for (let tot = Math.min(woorden.length, van + MEESTE_WOORDEN); tot > van; tot--) {
      const deel = woorden.slice(van, tot);
      const leden = namen.get(deel.join(''));
      if (!leden || (deel.length < woorden.length && isToevallig(deel, woorden[van - 1], leden[0]?.rang ?? 0, bron))) continue;
      gevonden.push({ van, tot, opties: leden.map(({ gemeente, naam, via }) => ({ gemeente, naam, via })) });
      van = tot - 1;
      break;
    }
  }
  return gevonden;
}

/** The names of villages are often words that pages use; of municipalities only a few, and those are listed. */
function isToevallig(deel: readonly string[], ervoor: string | undefined, rang: number, { stopwoorden, gewoneNamen, woordenschat }: Zoekbron): boolean {
  if (deel.every((woord) => stopwoorden.has(woord))) return true;
  return !PLAATSWIJZERS.has(ervoor ?? '') && deel.every((woord) => gewoneNamen.has(woord) || (rang > 1 && woordenschat.perWoord.has(woord)));
}
