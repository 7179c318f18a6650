/** What the end of every fallback is called. */
export const vangnet = 'vangnet';

/**
 * What to do when an advies fails: its `terugval`, passing over adviezen that are not shown in this situation.
 *
 * @returns The id of a shown advies, `vangnet`, or undefined when the advies cannot fail. A circle (the content control
 *   reports it) ends in `vangnet` too.
 */
export function volgTerugval(
  adviezen: readonly { id: string; terugval?: string }[],
  id: string,
  zichtbaar: readonly string[],
): string | undefined {
  const getTerugval = (van: string): string | undefined => adviezen.find((advies) => advies.id === van)?.terugval;
  const gezien = new Set([id]);
  let volgende = getTerugval(id);
  if (volgende === undefined) return undefined;
  while (volgende !== undefined && !gezien.has(volgende)) {
    if (zichtbaar.includes(volgende)) return volgende;
    gezien.add(volgende);
    volgende = getTerugval(volgende);
  }
  return vangnet;
}
