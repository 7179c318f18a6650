import type { Zoekbron } from './zoek-bron.ts';
import { findBedoeld, findGelijkeKlank } from './zoek-correctie.ts';
import { formatStamsleutel } from './zoek-index.ts';
import { listPlaatsenInVraag } from './zoek-plaatsen.ts';
import { splitSamenstelling } from './zoek-samenstelling.ts';
import { listMetBegin } from './zoek-woordenschat.ts';

/** Is this a word that pages are found by, or one that says nothing? */
export const isBekend = (woord: string, { woordenschat, stopwoorden }: Zoekbron): boolean => woordenschat.perWoord.has(woord) || stopwoorden.has(woord);

/**
 * Replace the words that nothing on the site begins with by the nearest word there is; names of places stay, and so do compounds of
 * words that we know. A misspelling that an editor gave to a page as a search word is corrected too, so that the reader learns how the
 * site writes it.
 */
export function verbeterWoorden(getypt: readonly string[], bron: Zoekbron): string[] {
  const plaatsen = listPlaatsenInVraag(getypt, bron);
  return getypt.map((woord, plek) => {
    const isPlaats = plaatsen.some(({ van, tot }) => plek >= van && plek < tot);
    if (isPlaats) return woord;
    if (isBekend(woord, bron)) return findTitelspelling(woord, bron) ?? woord;
    const alleen = getypt.length === 1;
    return findGelijkeKlank(woord, bron.woordenschat, alleen) ?? (isVerwant(woord, bron) ? woord : findNaaste(woord, bron, alleen)) ?? woord;
  });
}

/** The word of a title that sounds the same as this search word and is spelled otherwise. */
function findTitelspelling(woord: string, { woordenschat: { perWoord }, woordenschat, stopwoorden }: Zoekbron): string | undefined {
  if (stopwoorden.has(woord) || perWoord.get(woord)?.gewicht === 2) return undefined;
  const titelwoord = findGelijkeKlank(woord, woordenschat, false);
  return titelwoord !== undefined && perWoord.get(titelwoord)?.gewicht === 2 ? titelwoord : undefined;
}

/** Another form of a word, the beginning of one (someone may still be typing), or a compound. */
function isVerwant(woord: string, { woordenschat, plaatswoorden, index }: Zoekbron): boolean {
  if (index.perWoord.has(formatStamsleutel(woord))) return true;
  return [woordenschat, plaatswoorden].some((woorden) => listMetBegin(woord, woorden).length > 0) || splitSamenstelling(woord, woordenschat).length > 0;
}

/** The nearest word of the pages, or a nearer one of the names of municipalities. */
function findNaaste(woord: string, { woordenschat, plaatswoorden }: Zoekbron, alleen: boolean): string | undefined {
  const bedoeld = findBedoeld(woord, woordenschat, alleen);
  const plaats = findBedoeld(woord, plaatswoorden, alleen);
  return (plaats && plaats.afstand < (bedoeld?.afstand ?? Infinity) ? plaats : bedoeld)?.woord;
}
