import { reach, type Diagrams, type Node } from './diagram.ts';

/** The variables that the function depends on, in order. Reduced means exact: none is listed needlessly. */
export function support(store: Diagrams, node: Node): number[] {
  const found = new Set<number>();
  for (const reached of reach(store, [node])) if (reached > 1) found.add(store.variables[reached] as number);
  return [...found].sort((a, b) => a - b);
}

/** Is there any assignment that makes the function true? */
export const isSatisfiable = (node: Node): boolean => node !== 0;

/** The value of the function for a full assignment (position of the value per variable). */
export function evaluate(store: Diagrams, node: Node, assignment: readonly number[]): boolean {
  while (node > 1) node = store.children[node]?.[assignment[store.variables[node] as number] as number] as Node;
  return node === 1;
}
