type Halte = { naam: string; href?: string };
type Buren = { vorige: Required<Halte> | undefined; volgende: Required<Halte> | undefined };

/**
 * Find the stops with a page right before and right after an address, for who reads on along the line. An address that is
 * no stop has neither.
 */
export function findBuren(haltes: readonly Halte[], huidig: string): Buren {
  const links = haltes.flatMap(({ naam, href }) => (href ? [{ naam, href }] : []));
  const plek = links.findIndex(({ href }) => href === huidig);
  return plek < 0 ? { vorige: undefined, volgende: undefined } : { vorige: links[plek - 1], volgende: links[plek + 1] };
}
