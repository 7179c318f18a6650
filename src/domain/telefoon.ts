/** Numbers that only exist inside the country or have no area code: 112, 14 020, 0800, 0900 and the like. */
const ZONDER_LANDNUMMER = /^(?:[1-9]|0(?:800|90[069]))/;

/**
 * Turn a Dutch phone number as people write it into the address of a `tel:` link.
 * Ordinary numbers get +31, so that the link also works on a foreign SIM; short and service numbers stay as they are,
 * because they cannot be reached through +31.
 *
 * @example telHref('033 448 11 86') // => 'tel:+31334481186'
 * @example telHref('0800 2000')     // => 'tel:08002000'
 * @example telHref('14 050')        // => 'tel:14050'
 */
export function telHref(nummer: string): string {
  const cijfers = nummer.replace(/[^+\d]/g, '');
  if (cijfers.startsWith('+') || ZONDER_LANDNUMMER.test(cijfers)) return `tel:${cijfers}`;
  return `tel:+31${cijfers.slice(1)}`;
}
