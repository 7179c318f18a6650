import { countTypingErrors } from './dichtstbij.ts';
import { formatKlank } from './zoek-klank.ts';
import type { Woordenschat } from './zoek-woordenschat.ts';

/** A word that sounds the same is nearer than any with another letter. */
const ZELFDE_KLANK = 0.5;
/** People seldom mistake the first letter. */
const ANDERE_BEGINLETTER = 0.5;
/** Of words that are equally near, one of a title is meant more often. */
const GEEN_TITELWOORD = 0.1;

/** From this length on a word may differ more. */
const LANG = 6;

/**
 * How far a word may be from what was typed.
 *
 * @param alleen Is it the whole query? Between other words it is more often a word that we do not have than a misspelt one.
 */
export function countToegestaan(letters: number, alleen: boolean): number {
  if (letters < (alleen ? 4 : 5)) return 0;
  const kort = letters < LANG;
  if (alleen) return kort ? 1 : 2;
  return kort ? ZELFDE_KLANK : 1;
}

/** Find the word that sounds the same: another spelling, not another form. */
export function findGelijkeKlank(woord: string, { perKlank }: Woordenschat, alleen: boolean): string | undefined {
  return countToegestaan(woord.length, alleen) > 0 ? perKlank.get(formatKlank(woord)) : undefined;
}

/** A word that may be meant, and how far it is from what was typed. */
export type Bedoeld = { woord: string; afstand: number };

/**
 * Find the word that someone probably meant, by typing errors and by sound. Of equally near words the first one wins.
 *
 * @param alleen Is this word the whole query?
 * @returns The word, or undefined when nothing is near enough: a guess must not be far-fetched.
 * @example findBedoeld('loverbooy', woordenschat, true) // => { woord: 'loverboy', afstand: 0.5 }
 */
export function findBedoeld(woord: string, { perLengte }: Woordenschat, alleen: boolean): Bedoeld | undefined {
  const toegestaan = countToegestaan(woord.length, alleen);
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
