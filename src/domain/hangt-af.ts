import { and, exists, not } from './diagram.ts';
import type { Interview, InterviewAdvies } from './interview.ts';

/**
 * Of each kenmerk: the adviezen that hang on it, exactly. An advies hangs on a kenmerk when there are two possible
 * situations that differ in that answer alone, and it is shown in one of them.
 *
 * @returns Kenmerk id → ids of adviezen, in their order; every kenmerk is there.
 */
export function mapHangtAf(
  { store, kenmerken, wereld }: Interview,
  adviezen: readonly InterviewAdvies[],
): Map<string, string[]> {
  const delen = adviezen.map(({ id, zichtbaar }) => ({
    id,
    wel: and(store, wereld, zichtbaar),
    niet: and(store, wereld, not(store, zichtbaar)),
  }));
  return new Map(
    kenmerken.map(({ id: kenmerk }, variable) => [
      kenmerk,
      delen
        .filter(({ wel, niet }) => and(store, exists(store, wel, variable), exists(store, niet, variable)) !== 0)
        .map(({ id }) => id),
    ]),
  );
}
