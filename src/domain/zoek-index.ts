import MiniSearch, { type Query } from 'minisearch';
import { splitSamenstelling } from './zoek-samenstelling.ts';
import { formatStam } from './zoek-stam.ts';
import { splitWoorden } from './zoek-woorden.ts';
import type { ZoekDocument } from './zoek-gegevens.ts';
import type { Woordenschat } from './zoek-woordenschat.ts';

/** A page that fits, best first; `woorden` are the words of the page that fitted. */
export type IndexTreffer = { plek: number; score: number; woorden: readonly string[] };

/** One word to look for. `gewicht` 1 = as typed. `begin` = a longer word that begins so is fine too. */
export type Zoekterm = { woord: string; gewicht: number; begin: boolean };

/** Looks up pages by their words; the one place that knows the engine. */
export type ZoekIndex = { zoek: (termen: readonly Zoekterm[]) => IndexTreffer[] };

/** Marks the stem of a word, so that it is never taken for the word itself. */
const STAM = '~';
const BOOST = { titel: 3, zoekwoorden: 2, delen: 0.5, soortwoorden: 0.3 };
const GEWICHT_STAM = 0.6;

/** Build the index in the browser: for some hundreds of pages that takes less time than fetching a ready one. */
export function buildZoekIndex(documenten: readonly ZoekDocument[], woordenschat: Woordenschat): ZoekIndex {
  const index = new MiniSearch<Record<keyof typeof BOOST, string> & { id: number }>({
    fields: Object.keys(BOOST),
    tokenize: splitWoorden,
    processTerm: (woord) => [woord, STAM + formatStam(woord)],
  });
  index.addAll(
    documenten.map(({ titel, zoekwoorden, soortwoorden }, id) => {
      const delen = splitWoorden([titel, ...zoekwoorden].join(' ')).flatMap((woord) => splitSamenstelling(woord, woordenschat));
      return { id, titel, zoekwoorden: zoekwoorden.join(' '), delen: delen.join(' '), soortwoorden };
    }),
  );
  return {
    zoek: (termen) =>
      index
        .search({ combineWith: 'OR', queries: termen.flatMap(listQueries) })
        .map(({ id, score, terms }) => ({ plek: id as number, score, woorden: terms.filter((term) => !term.startsWith(STAM)) })),
  };
}

function listQueries({ woord, gewicht, begin }: Zoekterm): Query[] {
  const make = (term: string, factor: number, prefix: boolean): Query => ({
    queries: [term],
    tokenize: (tekst) => [tekst],
    processTerm: (deel) => deel,
    prefix,
    fields: Object.keys(BOOST),
    boost: Object.fromEntries(Object.entries(BOOST).map(([veld, boost]) => [veld, boost * gewicht * factor])),
  });
  return [make(woord, 1, begin && woord.length > 2), make(STAM + formatStam(woord), GEWICHT_STAM, false)];
}
