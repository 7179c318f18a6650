/**
 * Get the lines of an icon as the set ships it, without what all icons share: the `<svg>` around them, and the empty
 * square that marks the drawing area.
 *
 * @throws When the file holds no lines, so that a renamed icon cannot leave an empty spot.
 */
export function getLijnen(svg: string): string {
  const lijnen = [...svg.matchAll(/<path\b[^>]*>/g)]
    .map(([lijn]) => lijn)
    .filter((lijn) => !lijn.includes('stroke="none"'));
  if (lijnen.length === 0) throw new Error(`Een icoon zonder lijnen: ${svg.slice(0, 80)}`);
  return lijnen.map((lijn) => lijn.replace(/ \/>$/, '/>')).join('');
}
