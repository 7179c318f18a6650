/** A kind of page with its results; groups stand in the order of their best result. */
export type Groep<T> = {
  soort: string;
  /** How many there are in all, those that are not shown included. */
  aantal: number;
  resultaten: readonly T[];
};

/** What stands on the page: the best answer apart, and the others by kind. */
export type Indeling<T> = { beste: T & { rang: number }; groepen: Groep<T & { rang: number }>[]; perSoort: Record<string, number> };

/** What a reader looks at before asking for more. */
const HOOGSTENS = 10;
/** Whoever asks for one kind gets all of it. */
const VAN_EEN_SOORT = 200;

/**
 * Divide results, best first, into the best answer and groups by kind. The group of the best of the others comes first, and
 * within a group rank decides. Each gets its place as rank, 1 for the best.
 *
 * @param soort Show only this kind below the best answer; empty = all kinds.
 * @returns undefined when there are no results.
 */
export function deelIn<T extends { soort: string }>(resultaten: readonly T[], soort: string): Indeling<T> | undefined {
  const [eerste, ...rest] = resultaten;
  if (!eerste) return undefined;
  const perSoort: Record<string, number> = {};
  for (const resultaat of rest) perSoort[resultaat.soort] = (perSoort[resultaat.soort] ?? 0) + 1;
  const gekozen = soort ? rest.filter((resultaat) => resultaat.soort === soort).slice(0, VAN_EEN_SOORT) : rest.slice(0, HOOGSTENS - 1);
  const opRang = gekozen.map((resultaat, plek) => ({ ...resultaat, rang: plek + 2 }));
  const groepen = [...Map.groupBy(opRang, (resultaat) => resultaat.soort)].map(([naam, leden]) => ({
    soort: naam,
    aantal: perSoort[naam] ?? leden.length,
    resultaten: leden,
  }));
  return { beste: { ...eerste, rang: 1 }, groepen, perSoort };
}
