import type { Woordenschat } from './zoek-woordenschat.ts';

/** Shorter parts are too often a coincidence. */
const KORTSTE_DEEL = 4;
/** What Dutch puts between the parts of a compound. */
const TUSSENLETTERS = ['', 's', 'en', 'e'] as const;

/**
 * Split a compound into two words that are known; the longest first part wins.
 *
 * @returns The two parts, or nothing when it is no compound of known words.
 * @example splitSamenstelling('arbeidsuitbuiting', woordenschat) // => ['arbeid', 'uitbuiting']
 */
export function splitSamenstelling(woord: string, { perWoord }: Woordenschat): string[] {
  for (let grens = woord.length - KORTSTE_DEEL; grens >= KORTSTE_DEEL; grens--) {
    const achter = woord.slice(grens);
    if (!perWoord.has(achter)) continue;
    const voor = woord.slice(0, grens);
    for (const letters of TUSSENLETTERS) {
      const deel = voor.slice(0, voor.length - letters.length);
      if (deel.length >= KORTSTE_DEEL && voor.endsWith(letters) && perWoord.has(deel)) return [deel, achter];
    }
  }
  return [];
}

/** A part that is known by itself must say more than one of two that are. */
const KORTST_BEKEND_DEEL = 5;

/**
 * List the parts of a compound that are known: both, or else the longest word that it begins or ends with.
 *
 * @example listBekendeDelen('zelfmoordpreventie', woordenschat) // => ['zelfmoord'] where only that is known
 */
export function listBekendeDelen(woord: string, woordenschat: Woordenschat): string[] {
  const delen = splitSamenstelling(woord, woordenschat);
  if (delen.length > 0) return delen;
  for (let lengte = woord.length - 1; lengte >= KORTST_BEKEND_DEEL; lengte--) {
    const deel = [woord.slice(-lengte), woord.slice(0, lengte)].find((kandidaat) => woordenschat.perWoord.has(kandidaat));
    if (deel) return [deel];
  }
  return [];
}

/**
 * Write two words as one compound that is known.
 *
 * @example joinSamenstelling('arbeids', 'uitbuiting', woordenschat) // => 'arbeidsuitbuiting'
 */
export function joinSamenstelling(eerste: string, tweede: string, { perWoord }: Woordenschat): string | undefined {
  return TUSSENLETTERS.map((letters) => eerste + letters + tweede).find((woord) => woord.length >= KORTSTE_DEEL && perWoord.has(woord));
}
