import { and, exists, forall, not, or, restrict, type Diagrams, type Node } from './diagram.ts';

/** Some variables with the position of their value. */
export type Assignment = { variable: number; value: number }[];

type Chain = { variable: number; value: number; rest: Chain } | undefined;
type Found = { length: number; chain: Chain } | undefined;

/**
 * The shortest example: the fewest fixed variables that make the function true whatever the others are; among equals
 * the earliest variables, then the first values. Not merely the shortest path in the diagram: a path cannot leave out a
 * variable that the diagram tests first, an example can. (Primes by recursion on "does this variable matter", after
 * O. Coudert and J. C. Madre, "Implicit and Incremental Computation of Primes and Essential Primes of Boolean
 * Functions", DAC 1992.)
 *
 * @param care What can occur: the example need not be true outside it, but lies partly within it. Default: everything.
 * @returns Undefined when the function is false wherever `care` holds.
 */
export function shortest(store: Diagrams, node: Node, care: Node = 1): Assignment | undefined {
  const known = new Map<string, Found>();
  const search = (occurs: Node, allowed: Node): Found => {
    if (occurs === 0) return undefined;
    if (allowed === 1) return { length: 0, chain: undefined };
    const key = `${occurs},${allowed}`;
    if (known.has(key)) return known.get(key);
    const variable = store.variables[allowed] as number;
    let best: Found;
    for (let value = 0; value < (store.sizes[variable] as number); value++) {
      const rest = search(restrict(store, occurs, variable, value), restrict(store, allowed, variable, value));
      if (rest && (!best || rest.length + 1 < best.length)) {
        best = { length: rest.length + 1, chain: { variable, value, rest: rest.chain } };
      }
    }
    const without = search(exists(store, occurs, variable), forall(store, allowed, variable));
    if (without && (!best || without.length < best.length)) best = without;
    known.set(key, best);
    return best;
  };
  const found = search(and(store, node, care), or(store, node, not(store, care)));
  if (!found) return undefined;
  const assignment: Assignment = [];
  for (let link = found.chain; link; link = link.rest) assignment.push({ variable: link.variable, value: link.value });
  return assignment;
}
