/**
 * Place results of the full text behind what is on screen already: a page that is there is not repeated, nothing that is
 * there moves, and ranks go on where they stopped.
 *
 * @param getoond Addresses on screen, in any order.
 * @param gevonden What the full text found, best first.
 */
export function voegAchteraan<T extends { href: string }>(getoond: ReadonlySet<string>, gevonden: readonly T[]): (T & { rang: number })[] {
  const gezien = new Set(getoond);
  return gevonden
    .filter(({ href }) => !gezien.has(href) && gezien.add(href))
    .map((resultaat, plek) => ({ ...resultaat, rang: getoond.size + plek + 1 }));
}
