import { splitWoorden } from './zoek-woorden.ts';

/** What someone may type, and the words of this site for it. */
export type Synoniem = { typt: readonly string[]; bedoelt: readonly string[] };

/** Unpack the synonyms, by the first word of what is typed. */
export function mapSynoniemen(synoniemen: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Synoniem[]> {
  const alle = Object.entries(synoniemen).flatMap(([woord, anders]) =>
    anders.split('|').map((typt) => ({ typt: splitWoorden(typt), bedoelt: splitWoorden(woord) })),
  );
  return Map.groupBy(alle, ({ typt }) => typt[0] ?? '');
}

/**
 * List the synonyms that stand in a query as a whole, words in the same order.
 *
 * @example listSynoniemen(['pooier', 'in', 'breda'], synoniemen) // => [{ typt: ['pooier'], bedoelt: ['loverboy'] }]
 */
export function listSynoniemen(woorden: readonly string[], synoniemen: ReadonlyMap<string, readonly Synoniem[]>): (Synoniem & { plek: number })[] {
  return woorden.flatMap((woord, plek) =>
    (synoniemen.get(woord) ?? [])
      .filter(({ typt }) => typt.every((deel, verder) => woorden[plek + verder] === deel))
      .map((synoniem) => ({ ...synoniem, plek })),
  );
}
