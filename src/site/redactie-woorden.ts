import { formatBlok } from '../domain/voorwaarde.ts';
import type { Blok, Keuzehulp } from '../schema/keuzehulp.ts';

/**
 * Say which part of a whole something is, never 0 or 100 when it is not exactly that.
 *
 * @example formatDeel(1n, 3n)       // => '33%'
 * @example formatDeel(1n, 100000n)  // => 'minder dan 1%'
 */
export function formatDeel(deel: bigint, geheel: bigint): string {
  if (geheel === 0n || deel === 0n) return '0%';
  if (deel === geheel) return '100%';
  const procent = (deel * 100n) / geheel;
  if (procent === 0n) return 'minder dan 1%';
  return procent === 99n ? 'bijna alles' : `${procent}%`;
}

/** Say situations in words, one line per block; a block without answers is every situation. */
export function formatSituaties(als: readonly Blok[], tekst: Pick<Keuzehulp, 'vragen' | 'extra'>): string[] {
  return als.map((blok) => formatBlok(blok, tekst).join(' en ') || 'In elke situatie');
}

/** Say a list of answers in words, in their order. */
export function formatAntwoorden(
  antwoorden: Readonly<Record<string, string>>,
  tekst: Pick<Keuzehulp, 'vragen' | 'extra'>,
): string[] {
  return formatBlok(Object.fromEntries(Object.entries(antwoorden).map(([id, antwoord]) => [id, [antwoord]])), tekst);
}
