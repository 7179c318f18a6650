/** Dutch alphabetical order: accents and capitals do not count. */
const alfabet = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** The part of a name that decides its place: without `'s-`, `'t` and signs at the front. */
const formatSorteernaam = (naam: string) => naam.replace(/^['’][st][- ]/i, '').replace(/^[^\p{L}\d]+/u, '');

/**
 * Sort things by name and put them under the letter they start with.
 *
 * @returns Groups in the order of the alphabet, with the letter in lower case and without accent.
 * @example groepeerOpLetter([{ naam: "'s-Gravenhage" }, { naam: 'Almelo' }]) // => a: Almelo, g: 's-Gravenhage
 */
export function groepeerOpLetter<T extends { naam: string }>(leden: readonly T[]): { letter: string; leden: T[] }[] {
  const gesorteerd = leden
    .map((lid) => ({ lid, sleutel: formatSorteernaam(lid.naam) }))
    .sort((a, b) => alfabet.compare(a.sleutel, b.sleutel));
  const groepen = Map.groupBy(gesorteerd, ({ sleutel }) => sleutel.normalize('NFD').charAt(0).toLowerCase());
  return [...groepen].map(([letter, groep]) => ({ letter, leden: groep.map(({ lid }) => lid) }));
}
