/**
 * The last part of an address for a name: lower case, without accents and apostrophes, hyphens between the words.
 *
 * @example formatSlug("'s-Gravenhage")      // => 's-gravenhage'
 * @example formatSlug('Súdwest-Fryslân')    // => 'sudwest-fryslan'
 * @example formatSlug('Bergen (NH.)')       // => 'bergen-nh'
 */
export function formatSlug(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
