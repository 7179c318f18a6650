/** A kind of page with its results; groups stand in the order of their best result. */
export type Groep<T> = { soort: string; aantal: number; resultaten: T[] };

/**
 * Put results together by kind. The group of the best result comes first, and within a group rank decides.
 *
 * @param perSoort How many results a kind has in all, those that are not loaded included.
 */
export function groepeerResultaten<T extends { soort: string; rang: number }>(
  resultaten: readonly T[],
  perSoort: Readonly<Record<string, number>>,
): Groep<T>[] {
  const opRang = [...resultaten].sort((a, b) => a.rang - b.rang);
  const groepen = new Map<string, T[]>();
  for (const resultaat of opRang) {
    groepen.set(resultaat.soort, [...(groepen.get(resultaat.soort) ?? []), resultaat]);
  }
  return [...groepen].map(([soort, leden]) => ({ soort, aantal: Math.max(perSoort[soort] ?? 0, leden.length), resultaten: leden }));
}

/** Say how much was found, as a status message. */
export function formatAantal(totaal: number, vraag: string): string {
  if (totaal === 0) return `Niets gevonden voor “${vraag}”.`;
  return `${totaal} ${totaal === 1 ? 'resultaat' : 'resultaten'} voor “${vraag}”.`;
}
