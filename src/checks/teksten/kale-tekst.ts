import type { Positie } from '../positie.ts';
import type { Blok } from '../tekst.ts';

/** What stands for a component that brings its own words: one plain word, so that it counts as one. */
const INVULLING: Readonly<Record<string, string>> = { Feit: 'dit', Begrip: 'dit', Organisatie: 'dit' };

/** A block as a reader reads it: one line of words, without markup and source numbers. */
export function getKaleTekst({ delen }: Blok): string {
  return delen
    .map(({ woorden, onderdeel }) => woorden || (INVULLING[onderdeel?.naam ?? ''] ?? ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a block begins. */
export function getBegin({ delen: [eerste] }: Blok): Positie {
  return { line: eerste?.line ?? 1, column: eerste?.column ?? 1 };
}
