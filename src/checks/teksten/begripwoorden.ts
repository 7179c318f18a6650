import type { Begrip } from '../../schema/artikel.ts';

/** A word or abbreviation that stands for a term, as a text may write it. */
export type Woord = { id: string; woord: string; patroon: RegExp; zieOok: readonly string[] };

const escape = (woord: string): string => woord.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A term stands in its own letters or with a capital, also in the plural; an abbreviation is never written otherwise. */
function makePatroon(woord: string, isAfkorting: boolean): RegExp {
  const meervoud = isAfkorting ? '' : "(?:en|s|['’]s)?";
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escape(woord)}${meervoud}(?![\\p{L}\\p{N}-])`, isAfkorting ? 'gu' : 'giu');
}

/** List the words of all terms that a page must explain, the longest first: "seksuele uitbuiting" before "uitbuiting". */
export function listWoorden(begrippen: readonly (Pick<Begrip, 'term' | 'afkorting' | 'gewoonWoord' | 'zieOok'> & { id: string })[]): Woord[] {
  return begrippen
    .flatMap(({ id, term, afkorting, gewoonWoord, zieOok }) => {
      const voluit = term.replace(/\s*\(.*?\)/g, '').trim();
      return [
        ...(gewoonWoord || voluit === afkorting ? [] : [{ id, woord: voluit, patroon: makePatroon(voluit, false), zieOok }]),
        ...(afkorting ? [{ id, woord: afkorting, patroon: makePatroon(afkorting, true), zieOok }] : []),
      ];
    })
    .sort((a, b) => b.woord.length - a.woord.length);
}

/** Find the first place of each term in a run of words; a word inside a longer term is not a place of its own. */
export function findWoorden(woorden: string, bekend: readonly Woord[]): { id: string; at: number; gevonden: string }[] {
  let over = woorden;
  return bekend.flatMap(({ id, patroon }) => {
    const [eerste] = over.matchAll(patroon);
    if (!eerste) return [];
    over = over.replace(patroon, (gevonden) => ' '.repeat(gevonden.length));
    return [{ id, at: eerste.index, gevonden: eerste[0] }];
  });
}
