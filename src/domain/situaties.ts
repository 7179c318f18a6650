import type { CompiledKeuzehulp } from './compile.ts';
import { and, literal, or, type Node } from './diagram.ts';

/**
 * Every possible situation exactly once, for counting: `count(store, and(store, node, situaties(compiled)))`.
 *
 * A question that does not apply has no answer, but its raw variable still runs over all its values; here it is fixed
 * to its first one, so that such a situation is not counted several times.
 */
export function situaties({ store, kenmerken, wereld }: CompiledKeuzehulp): Node {
  const eenmaal = kenmerken.map(({ geldt }, variable) => or(store, geldt, literal(store, variable, [0])));
  return and(store, wereld, ...eenmaal);
}
