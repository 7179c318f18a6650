import { countTypingErrors } from './dichtstbij.ts';
import { formatKlank } from './zoek-klank.ts';
import type { Woordenschat } from './zoek-woordenschat.ts';

/** A word that sounds the same is nearer than any with another letter. */
const ZELFDE_KLANK = 0.5;
/** People seldom mistake the first letter. */
const ANDERE_BEGINLETTER = 0.5;
/** Of words that are equally near, one of a title is meant more often. */
const GEEN_TITELWOORD = 0.1;

/** How many typing errors are forgiven in a word of this many letters. */
export function countToegestaan(letters: number): number {
  if (letters < 4) return 0;
  return letters < 6 ? 1 : 2;
}

/** A word that may be meant, and how far it is from what was typed. */
export type Bedoeld = { woord: string; afstand: number };

/**
 * Find the word that someone probably meant, by typing errors and by sound. Of equally near words the first one wins.
 *
 * @returns The word, or undefined when nothing is near enough: a guess must not be far-fetched.
 * @example findBedoeld('loverbooy', woordenschat) // => { woord: 'loverboy', afstand: 0.5 }
 */
export function findBedoeld(woord: string, { perLengte }: Woordenschat): Bedoeld | undefined {
  const toegestaan = countToegestaan(woord.length);
  if (toegestaan === 0) return undefined;
  const klank = formatKlank(woord);
  let beste: Bedoeld | undefined;
  for (let lengte = woord.length - 2; lengte <= woord.length + 2; lengte++) {
    for (const kandidaat of perLengte.get(lengte) ?? []) {
      const fouten = kandidaat.klank === klank ? ZELFDE_KLANK : countTypingErrors(woord, kandidaat.woord);
      if (fouten > toegestaan) continue;
      const afstand = fouten + (kandidaat.woord[0] === woord[0] ? 0 : ANDERE_BEGINLETTER) + (kandidaat.gewicht === 2 ? 0 : GEEN_TITELWOORD);
      if (!beste || afstand < beste.afstand) beste = { woord: kandidaat.woord, afstand };
    }
  }
  return beste;
}
