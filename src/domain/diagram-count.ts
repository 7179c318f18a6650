import type { Diagrams, Node } from './diagram.ts';

/**
 * The exact number of full assignments, over all variables of the store, that make the function true.
 *
 * A bigint, because the product of the answers of one keuzehulp may pass 2^53 and a rounded proof is no proof.
 */
export function count(store: Diagrams, root: Node): bigint {
  // Assignments of the variables from `start` on; before[i] = the product of the sizes of the variables before i.
  const before = [1n];
  for (const size of store.sizes) before.push((before.at(-1) as bigint) * BigInt(size));
  const product = (from: number, to: number): bigint => (before[to] as bigint) / (before[from] as bigint);
  const known = new Map<Node, bigint>();
  const below = (node: Node): bigint => {
    if (node < 2) return BigInt(node);
    let total = known.get(node);
    if (total === undefined) {
      const next = (store.variables[node] as number) + 1;
      total = 0n;
      for (const child of store.children[node] as readonly Node[]) {
        total += below(child) * product(next, store.variables[child] as number);
      }
      known.set(node, total);
    }
    return total;
  };
  return below(root) * product(0, store.variables[root] as number);
}
