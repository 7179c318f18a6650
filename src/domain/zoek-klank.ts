/** Spellings that sound alike in Dutch, in the order in which they are replaced. */
const GELIJK: readonly (readonly [RegExp, string])[] = [
  [/sch(?=$|[^aeiouy])/g, 's'],
  [/ij|ei|ey|y/g, 'i'],
  [/ou|auw|ouw/g, 'au'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ch/g, 'g'],
  [/c/g, 'k'],
  [/ie/g, 'i'],
  [/d(?=$|[^aeiou])/g, 't'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/dt/g, 't'],
  [/([a-z])\1+/g, '$1'],
];

/**
 * How a word sounds, written as a key: two spellings of one Dutch word have the same key.
 *
 * @example formatKlank('kommensja') === formatKlank('comensja') // => true
 * @example formatKlank('meisje') === formatKlank('mijsje')      // => true
 */
export function formatKlank(woord: string): string {
  return GELIJK.reduce((klank, [spelling, zelfde]) => klank.replace(spelling, zelfde), woord);
}
