import type { CompiledKeuzehulp } from './compile.ts';
import { and, not } from './diagram.ts';
import { restWereld } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';

/**
 * Why answers cannot occur together: the reasons (`omdat`) that exclude them whatever the other answers are. When only
 * several reasons together do, all that play a part. Empty when the answers are possible.
 */
export function onmogelijkOm(compiled: CompiledKeuzehulp, antwoorden: Antwoorden): string[] {
  const { store, onmogelijk } = compiled;
  if (restWereld(compiled, antwoorden) !== 0) return [];
  const gegeven = restWereld({ ...compiled, wereld: 1 }, antwoorden);
  const alleen = onmogelijk.filter(({ geldt }) => and(store, gegeven, not(store, geldt)) === 0);
  const samen = onmogelijk.filter(({ geldt }) => and(store, gegeven, geldt) !== 0);
  return (alleen.length > 0 ? alleen : samen).map(({ omdat }) => omdat);
}
