import { makeNode, type Diagrams, type Node } from '../../domain/diagram.ts';
import type { Interview } from '../../domain/interview.ts';
import { packKeuzehulp, unpackKeuzehulp } from '../../domain/pack.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import type { Invoer } from './invoer.ts';

/** A function of another store as a node of this one: equal functions become the same node. */
function overzetten(naar: Diagrams, van: Diagrams): (node: Node) => Node {
  const bekend = new Map<Node, Node>([
    [0, 0],
    [1, 1],
  ]);
  const zet = (node: Node): Node => {
    const eerder = bekend.get(node);
    if (eerder !== undefined) return eerder;
    const nieuw = makeNode(naar, van.variables[node] as number, (van.children[node] as readonly Node[]).map(zet));
    bekend.set(node, nieuw);
    return nieuw;
  };
  return zet;
}

/** Everything that the browser walks, with the diagrams as nodes of one store, so that it can be compared as text. */
function formatInterview(
  { kenmerken, schermen, wereld, adviezen, vangnetten }: Interview,
  zet: (node: Node) => Node,
): string {
  return JSON.stringify([
    kenmerken.map(({ id, soort, antwoorden, ongevraagd, geldt }) => [id, soort, antwoorden, ongevraagd, zet(geldt)]),
    schermen,
    zet(wereld),
    adviezen.map(({ id, soort, wanneer, volgorde, terugval, zichtbaar, blokken }) => [
      id,
      soort,
      wanneer,
      volgorde,
      terugval,
      zet(zichtbaar),
      blokken.map(zet),
    ]),
    vangnetten.map(({ id, moment, volgorde, geldt }) => [id, moment, volgorde, zet(geldt)]),
  ]);
}

/** What goes to the browser says the same, function by function, as what was compiled and proven. */
export function checkPakket({ compiled, inhoud, keuzehulp }: Invoer, pack = packKeuzehulp): Issue[] {
  const uitgepakt = unpackKeuzehulp(JSON.parse(JSON.stringify(pack(compiled))));
  const gelijk =
    formatInterview(uitgepakt, overzetten(compiled.store, uitgepakt.store)) ===
    formatInterview(compiled, (node) => node);
  return gelijk
    ? []
    : [
        makeIssue(
          'pakket-verschilt',
          findPlek(inhoud, keuzehulp.keuzehulp, []),
          'Wat naar de browser gaat, is iets anders dan wat is bewezen.',
          'Dit is een fout in het programma (src/domain/pack.ts), niet in de inhoud. Meld het.',
        ),
      ];
}
