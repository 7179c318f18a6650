// Over 150 lines: a store and the operations that add to it only make sense together; what only reads it is apart.

/**
 * Reduced ordered multi-valued decision diagrams: a function of finitely-valued variables to true or false, as a shared
 * graph in which equal functions are the same node. So `f === g` compares functions, and `f !== 0` means satisfiable.
 *
 * Sources: R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation", IEEE Transactions on Computers
 * C-35 (1986); A. Srinivasan, T. Kam, S. Malik, R. Brayton, "Algorithms for Discrete Function Manipulation", ICCAD 1990.
 */

/** A function: 0 is false, 1 is true, any other number is a row in the store. */
export type Node = number;

/** All nodes of one ordered list of variables. The arrays only grow; a node never changes. */
export type Diagrams = {
  /** Number of values per variable; the position is the variable. */
  sizes: readonly number[];
  /** Variable of each node; `sizes.length` for the two constants, so that they come after every variable. */
  variables: number[];
  /** Per node: the function that is left for each value of its variable. */
  children: (readonly Node[])[];
  /** Hash-consing: variable and children → node. */
  unique: Map<string, Node>;
  /** Results of earlier operations on two nodes, and of `not`. */
  memo: Map<number, Node>;
  inverses: Map<Node, Node>;
  /** Per variable the results of `exists`, which the interview asks again and again. */
  without: Map<Node, Node>[];
};

/** Two nodes and one bit make a key below 2^53. */
const maxNodes = 2 ** 26;

/** Make an empty store that knows only false and true. `sizes` holds the number of values of each variable. */
export function createDiagrams(sizes: readonly number[]): Diagrams {
  const end = sizes.length;
  return {
    sizes,
    variables: [end, end],
    children: [[], []],
    unique: new Map(),
    memo: new Map(),
    inverses: new Map(),
    without: [],
  };
}

/** The node with this variable and these children; every child must have a later variable. Equal children: no node. */
export function makeNode(store: Diagrams, variable: number, children: readonly Node[]): Node {
  const first = children[0] as Node;
  if (children.every((child) => child === first)) return first;
  const key = `${variable}:${children}`;
  let node = store.unique.get(key);
  if (node === undefined) {
    node = store.variables.push(variable) - 1;
    store.children.push(children);
    store.unique.set(key, node);
  }
  return node;
}

/** True where the variable has one of these values (positions). */
export function literal(store: Diagrams, variable: number, values: readonly number[]): Node {
  return makeNode(
    store,
    variable,
    Array.from({ length: store.sizes[variable] as number }, (_, value) => +values.includes(value)),
  );
}

/**
 * And (`base` 0) or or (`base` 1) of two functions, child by child (Bryant's Apply). `base` decides alone; the other
 * constant changes nothing.
 */
function apply(store: Diagrams, base: 0 | 1, a: Node, b: Node): Node {
  if (a > b) return apply(store, base, b, a);
  if (a === b) return a;
  if (a < 2) return a === base ? base : b;
  const key = (a * maxNodes + b) * 2 + base;
  let node = store.memo.get(key);
  if (node === undefined) {
    const variable = Math.min(store.variables[a] as number, store.variables[b] as number);
    const [left, right] = [cofactors(store, a, variable), cofactors(store, b, variable)];
    node = makeNode(
      store,
      variable,
      left.map((child, value) => apply(store, base, child, right[value] as Node)),
    );
    store.memo.set(key, node);
  }
  return node;
}

/** What is left of a node for each value of a variable that is not later than its own. */
function cofactors(store: Diagrams, node: Node, variable: number): readonly Node[] {
  if (store.variables[node] === variable) return store.children[node] as readonly Node[];
  return new Array<Node>(store.sizes[variable] as number).fill(node);
}

/** True where the function is false. */
export function not(store: Diagrams, node: Node): Node {
  if (node < 2) return 1 - node;
  let result = store.inverses.get(node);
  if (result === undefined) {
    result = makeNode(
      store,
      store.variables[node] as number,
      (store.children[node] as readonly Node[]).map((child) => not(store, child)),
    );
    store.inverses.set(node, result).set(result, node);
  }
  return result;
}

/** True where all hold; of nothing: true. */
export const and = (store: Diagrams, ...nodes: Node[]): Node =>
  nodes.reduce((all, node) => apply(store, 0, all, node), 1);

/** True where at least one holds; of nothing: false. */
export const or = (store: Diagrams, ...nodes: Node[]): Node =>
  nodes.reduce((any, node) => apply(store, 1, any, node), 0);

/** Remove one variable from a function: `merge` says what takes the place of each node with that variable. */
function eliminate(
  store: Diagrams,
  root: Node,
  variable: number,
  merge: (children: readonly Node[]) => Node,
  done = new Map<Node, Node>(),
): Node {
  const visit = (node: Node): Node => {
    const own = store.variables[node] as number;
    if (own > variable) return node;
    let result = done.get(node);
    if (result === undefined) {
      const children = store.children[node] as readonly Node[];
      result = own === variable ? merge(children) : makeNode(store, own, children.map(visit));
      done.set(node, result);
    }
    return result;
  };
  return visit(root);
}

/** What is left of the function when the variable has this value (position). */
export function restrict(store: Diagrams, node: Node, variable: number, value: number): Node {
  return eliminate(store, node, variable, (children) => children[value] as Node);
}

/** True where some value of the variable makes the function true. */
export function exists(store: Diagrams, node: Node, variable: number): Node {
  return eliminate(
    store,
    node,
    variable,
    (children) => or(store, ...children),
    (store.without[variable] ??= new Map()),
  );
}

/** True where every value of the variable makes the function true. */
export function forall(store: Diagrams, node: Node, variable: number): Node {
  return eliminate(store, node, variable, (children) => and(store, ...children));
}

/** Every node under these roots, the roots included, children before parents. */
export function reach(store: Diagrams, roots: readonly Node[]): Node[] {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    for (const child of store.children[node] as readonly Node[]) visit(child);
    seen.add(node);
  };
  roots.forEach(visit);
  return [...seen];
}
