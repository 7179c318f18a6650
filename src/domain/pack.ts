import { createDiagrams, makeNode, reach, type Node } from './diagram.ts';
import type { Interview, InterviewAdvies, InterviewKenmerk, InterviewVangnet } from './interview.ts';

/** A keuzehulp as plain JSON for the browser. Lists instead of named fields, because these bytes are on every visit. */
export type PackedKeuzehulp = {
  /** Id, 1 for an extra, answers, position of `ongevraagd`, root of where it applies. */
  kenmerken: [string, 0 | 1, readonly string[], number, Node][];
  schermen: readonly (readonly string[])[];
  /**
   * Per node its variable and its children, in one flat list; node 2 comes first, children before parents. A child is 0,
   * 1, or how far it lies back plus one: near distances repeat, so they compress a third better than numbers.
   */
  nodes: number[];
  wereld: Node;
  /** Id, soort, wanneer, volgorde, terugval (or 0), root of where it is shown, root of each block. In display order. */
  adviezen: [string, InterviewAdvies['soort'], InterviewAdvies['wanneer'], number, string | 0, Node, Node[]][];
  /** Id, moment, volgorde, root of where it holds. */
  vangnetten: [string, InterviewVangnet['moment'], number, Node][];
};

/** Pack a compiled keuzehulp: only the nodes that the interview needs, numbered anew. */
export function packKeuzehulp(interview: Interview): PackedKeuzehulp {
  const { store, kenmerken, schermen, wereld, adviezen, vangnetten } = interview;
  const roots = [...kenmerken, ...vangnetten].map(({ geldt }) => geldt);
  for (const { zichtbaar, blokken } of adviezen) roots.push(zichtbaar, ...blokken);
  const needed = reach(store, [0, 1, wereld, ...roots]);
  const numbers = new Map(needed.map((node, number) => [node, number]));
  const at = (node: Node): number => numbers.get(node) as number;
  return {
    kenmerken: kenmerken.map(({ id, soort, antwoorden, ongevraagd, geldt }) => [
      id,
      soort === 'extra' ? 1 : 0,
      antwoorden,
      antwoorden.indexOf(ongevraagd),
      at(geldt),
    ]),
    schermen,
    nodes: needed
      .slice(2)
      .flatMap((node) => [
        store.variables[node] as number,
        ...(store.children[node] ?? []).map((child) => (child < 2 ? child : at(node) - at(child) + 1)),
      ]),
    wereld: at(wereld),
    adviezen: adviezen.map(({ id, soort, wanneer, volgorde, terugval, zichtbaar, blokken }) => [
      id,
      soort,
      wanneer,
      volgorde,
      terugval ?? 0,
      at(zichtbaar),
      blokken.map(at),
    ]),
    vangnetten: vangnetten.map(({ id, moment, volgorde, geldt }) => [id, moment, volgorde, at(geldt)]),
  };
}

/** Unpack what `packKeuzehulp` made. The diagrams get a store of their own, equal function by function. */
export function unpackKeuzehulp(packed: PackedKeuzehulp): Interview {
  const store = createDiagrams(packed.kenmerken.map(([, , antwoorden]) => antwoorden.length));
  for (let at = 0; at < packed.nodes.length;) {
    const variable = packed.nodes[at] as number;
    const end = at + 1 + (store.sizes[variable] as number);
    const number = store.variables.length;
    makeNode(
      store,
      variable,
      packed.nodes.slice(at + 1, end).map((child) => (child < 2 ? child : number + 1 - child)),
    );
    at = end;
  }
  return {
    store,
    kenmerken: packed.kenmerken.map(([id, extra, antwoorden, ongevraagd, geldt]): InterviewKenmerk => ({
      id,
      soort: extra ? 'extra' : 'vraag',
      antwoorden,
      ongevraagd: antwoorden[ongevraagd] as string,
      geldt,
    })),
    schermen: packed.schermen,
    wereld: packed.wereld,
    adviezen: packed.adviezen.map(([id, soort, wanneer, volgorde, terugval, zichtbaar, blokken]) => ({
      id,
      soort,
      wanneer,
      volgorde,
      ...(terugval ? { terugval } : {}),
      zichtbaar,
      blokken,
    })),
    vangnetten: packed.vangnetten.map(([id, moment, volgorde, geldt]) => ({ id, moment, volgorde, geldt })),
  };
}
