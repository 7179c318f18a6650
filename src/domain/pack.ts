import { createDiagrams, makeNode, reach, type Node } from './diagram.ts';
import type { Interview } from './interview.ts';

/** A keuzehulp as plain JSON for the browser: the interview itself, with its diagrams as one list of numbers. */
export type PackedKeuzehulp = Omit<Interview, 'store'> & {
  /**
   * Per node its variable and its children, in one flat list; node 2 comes first, children before parents. A child is 0,
   * 1, or how far it lies back plus one: near distances repeat, so they compress a third better than numbers.
   */
  nodes: number[];
};

/** Pack a compiled keuzehulp: only what the interview needs, with its nodes numbered anew. */
export function packKeuzehulp(interview: Interview): PackedKeuzehulp {
  const { store, kenmerken, schermen, wereld, adviezen, vangnetten } = interview;
  const roots = [...kenmerken, ...vangnetten].map(({ geldt }) => geldt);
  for (const { zichtbaar, blokken } of adviezen) roots.push(zichtbaar, ...blokken);
  const needed = reach(store, [0, 1, wereld, ...roots]);
  const numbers = new Map(needed.map((node, number) => [node, number]));
  const at = (node: Node): number => numbers.get(node) as number;
  return {
    kenmerken: kenmerken.map(({ id, soort, antwoorden, ongevraagd, geldt }) => ({
      id,
      soort,
      antwoorden,
      ongevraagd,
      geldt: at(geldt),
    })),
    schermen,
    nodes: needed
      .slice(2)
      .flatMap((node) => [
        store.variables[node] as number,
        ...(store.children[node] ?? []).map((child) => (child < 2 ? child : at(node) - at(child) + 1)),
      ]),
    wereld: at(wereld),
    adviezen: adviezen.map(({ id, soort, wanneer, volgorde, terugval, zichtbaar, blokken }) => ({
      id,
      soort,
      wanneer,
      volgorde,
      ...(terugval ? { terugval } : {}),
      zichtbaar: at(zichtbaar),
      blokken: blokken.map(at),
    })),
    vangnetten: vangnetten.map(({ id, moment, volgorde, geldt }) => ({ id, moment, volgorde, geldt: at(geldt) })),
  };
}

/** Unpack what `packKeuzehulp` made. The diagrams get a store of their own, equal function by function. */
export function unpackKeuzehulp({ nodes, ...rest }: PackedKeuzehulp): Interview {
  const store = createDiagrams(rest.kenmerken.map(({ antwoorden }) => antwoorden.length));
  for (let at = 0; at < nodes.length;) {
    const variable = nodes[at] as number;
    const end = at + 1 + (store.sizes[variable] as number);
    const number = store.variables.length;
    makeNode(
      store,
      variable,
      nodes.slice(at + 1, end).map((child) => (child < 2 ? child : number + 1 - child)),
    );
    at = end;
  }
  return { store, ...rest };
}
