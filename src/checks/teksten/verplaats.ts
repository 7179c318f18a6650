import type { Positie } from '../positie.ts';

/** The place of something that stands this many characters into a run of words; on a later line its indent is not known. */
export function verplaats({ line, column }: Positie, woorden: string, at: number): Positie {
  const voor = woorden.slice(0, at).split('\n');
  return voor.length === 1
    ? { line, column: column + at }
    : { line: line + voor.length - 1, column: (voor.at(-1)?.length ?? 0) + 1 };
}
