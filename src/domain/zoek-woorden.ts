/** `c.o.a.` and `d.u.v.o.` are one word. */
const AFGEKORT = /\b(?:\p{L}\.){2,}/gu;

/**
 * Split a text into words as search compares them: lower case, without accents, apostrophes and the dots of an abbreviation.
 *
 * @example splitWoorden('Zorgcoördinator B8/3 c.o.a.') // => ['zorgcoordinator', 'b8', '3', 'coa']
 */
export function splitWoorden(tekst: string): string[] {
  return tekst
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(AFGEKORT, (afkorting) => `${afkorting.replaceAll('.', '')} `)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
