/** A query that does not find what it should: nothing at all, or no right page among the first ones. */
export type Gemist = { zoek: string; eerste: { naam: string; href: string }[] };

/** A right page further down is not seen by who is in a hurry. */
const EERSTE = 3;

/**
 * Find the queries that fail, those without any result first.
 *
 * @param vragen Each with the pages that are right: regular expressions on the address, from its beginning.
 */
export function findGemist(
  vragen: readonly { zoek: string; goed: readonly string[] }[],
  vind: (vraag: string) => readonly { titel: string; href: string }[],
): Gemist[] {
  return vragen
    .map(({ zoek, goed }) => ({ zoek, goed, eerste: vind(zoek).slice(0, EERSTE) }))
    .filter(({ goed, eerste }) => !eerste.some(({ href }) => goed.some((patroon) => new RegExp(`^${patroon}`).test(href))))
    .map(({ zoek, eerste }) => ({ zoek, eerste: eerste.map(({ titel, href }) => ({ naam: titel, href })) }))
    .sort((a, b) => Number(a.eerste.length > 0) - Number(b.eerste.length > 0));
}
