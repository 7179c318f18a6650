import { countTypingErrors } from '../domain/dichtstbij.ts';
import type { Zoekbron } from '../domain/zoek-bron.ts';
import { splitWoorden } from '../domain/zoek-woorden.ts';

const MEESTE = 3;
/** More errors than this part of the letters, and it is another word. */
const DEEL_FOUT = 0.5;

/**
 * List the words of the site that look most like what was typed, nearest first: to choose from, so they may be further off
 * than a correction.
 */
export function listDichtbij(vraag: string, { woordenschat, plaatswoorden }: Pick<Zoekbron, 'woordenschat' | 'plaatswoorden'>): string[] {
  const bekend = [...woordenschat.perWoord.keys(), ...plaatswoorden.perWoord.keys()];
  const kandidaten = splitWoorden(vraag)
    .filter(({ length }) => length > 2)
    .flatMap((woord) =>
      bekend
        .filter((ander) => ander !== woord && Math.abs(ander.length - woord.length) <= woord.length * DEEL_FOUT)
        .map((ander) => ({ ander, deel: countTypingErrors(woord, ander) / woord.length })),
    )
    .filter(({ deel }) => deel <= DEEL_FOUT)
    .sort((a, b) => a.deel - b.deel);
  return [...new Set(kandidaten.map(({ ander }) => ander))].slice(0, MEESTE);
}
