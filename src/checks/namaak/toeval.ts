/** Chance that is the same on every machine and every run. */
export type Toeval = {
  /** A whole number from 0 up to, not including, `grens`. */
  tot: (grens: number) => number;
  /** The same items in another order. */
  schud: <T>(items: readonly T[]) => T[];
};

/**
 * Make chance from a seed: the generator mulberry32 of Tommy Ettinger, which is enough for made-up content.
 *
 * @param begin A whole number; the same one gives the same row of numbers.
 */
export function maakToeval(begin: number): Toeval {
  let staat = begin;
  const tot = (grens: number): number => {
    staat = (staat + 0x6d2b79f5) | 0;
    let mengsel = Math.imul(staat ^ (staat >>> 15), staat | 1);
    mengsel ^= mengsel + Math.imul(mengsel ^ (mengsel >>> 7), mengsel | 61);
    return Math.floor((((mengsel ^ (mengsel >>> 14)) >>> 0) / 2 ** 32) * grens);
  };
  const schud = <T>(items: readonly T[]): T[] => {
    const over = [...items];
    return items.map(() => over.splice(tot(over.length), 1)[0] as T);
  };
  return { tot, schud };
}
