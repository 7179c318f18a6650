/** Endings of plurals and inflected forms, the longest first. */
const UITGANG = /(?:heden|en|s|e)$/;

/**
 * What the forms of one Dutch word have in common: not a real stem, but a key that is the same for most of them. Double letters count
 * once, because Dutch doubles them by the syllable (`man`, `mannen`; `slaap`, `slapen`), and a final v or z is an f or s.
 *
 * @example formatStam('slachtoffers') // => 'slachtofer', as for 'slachtoffer'
 * @example formatStam('huizen')       // => 'huis', as for 'huis'
 */
export function formatStam(woord: string): string {
  const kaal = woord.length > 4 && !/(?:ss|[^a]us|is)$/.test(woord) ? woord.replace(UITGANG, (uitgang) => (uitgang === 'heden' ? 'heid' : '')) : woord;
  return kaal
    .replace(/([a-z])\1+/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
