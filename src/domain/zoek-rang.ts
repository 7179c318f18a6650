import { formatStamsleutel, type ZoekIndex } from './zoek-index.ts';
import { listMetBegin, type Woordenschat } from './zoek-woordenschat.ts';

/** One word to look for. `bij`: the word of the query that it belongs to. `gewicht` 1 = as typed. */
export type Zoekterm = { woord: string; bij: number; gewicht: number; begin: boolean };

/** A longer word that begins with what was typed. */
const BEGIN = 0.5;

/**
 * Rank pages by the words they share with a query: rare words count more, and of all ways in which a page fits one word of
 * the query only the best counts, so that many synonyms are not many matches.
 *
 * @returns Positions of pages with their scores, best first; equal scores in the order of the pages.
 */
export function rangschik(termen: readonly Zoekterm[], index: ZoekIndex, woordenschat: Woordenschat): { plek: number; score: number }[] {
  const perVraagwoord = new Map<number, Map<number, number>>();
  for (const { woord, bij, gewicht, begin } of termen) {
    const besten = perVraagwoord.get(bij) ?? new Map<number, number>();
    perVraagwoord.set(bij, besten);
    const add = (sleutel: string, factor: number) => {
      const plekken = index.perWoord.get(sleutel);
      if (!plekken) return;
      const zeldzaam = Math.log(1 + index.aantal / plekken.size);
      for (const [plek, waarde] of plekken) besten.set(plek, Math.max(besten.get(plek) ?? 0, waarde * factor * zeldzaam));
    };
    add(woord, gewicht);
    add(formatStamsleutel(woord), gewicht);
    if (begin) for (const langer of listMetBegin(woord, woordenschat)) add(langer, gewicht * BEGIN * (woord.length / langer.length));
  }
  const scores = new Map<number, number>();
  for (const besten of perVraagwoord.values()) for (const [plek, score] of besten) scores.set(plek, (scores.get(plek) ?? 0) + score);
  return [...scores].map(([plek, score]) => ({ plek, score })).sort((a, b) => b.score - a.score || a.plek - b.plek);
}
