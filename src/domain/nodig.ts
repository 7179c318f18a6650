import { support } from './diagram-read.ts';
import { and, exists, not, type Node } from './diagram.ts';
import type { Interview, InterviewAdvies, InterviewKenmerk } from './interview.ts';

/** Does the function still depend on what is not known, within these situations? */
export function isOpen({ store }: Interview, rest: Node, node: Node): boolean {
  return and(store, rest, node) !== 0 && and(store, rest, not(store, node)) !== 0;
}

/**
 * The kenmerken (as variables) that must be known to settle a function within the situations that are still possible:
 * together they settle it, and without any one of them they do not. All are on the diagram of the function.
 *
 * The diagram alone is not enough: it may mention a kenmerk whose other answers cannot occur here. So every kenmerk is
 * tried: it can be left out when no two possible situations that agree on the others differ in outcome. Tried from last
 * to first, so that where two can tell the same the editors' earlier question is kept. Where it is still open whether a
 * needed question applies, what decides that is needed too; so the first in order always applies.
 */
export function listNodig(interview: Interview, rest: Node, node: Node): Set<number> {
  const { store, kenmerken } = interview;
  const nodig = new Set<number>();
  if (!isOpen(interview, rest, node)) return nodig;
  const eigen = support(store, node);
  const kan = support(store, rest).reduce(
    (over, ander) => (eigen.includes(ander) ? over : exists(store, over, ander)),
    rest,
  );
  const waar = and(store, kan, node);
  let onwaar = and(store, kan, not(store, node));
  for (const variable of eigen.reverse()) {
    // Forgetting a kenmerk on one side is enough: a true and a false situation that differ only there now meet.
    const zonder = exists(store, onwaar, variable);
    if (and(store, waar, zonder) === 0) {
      onwaar = zonder;
    } else {
      nodig.add(variable);
      const { geldt } = kenmerken[variable] as InterviewKenmerk;
      for (const eerder of listNodig(interview, rest, geldt)) nodig.add(eerder);
    }
  }
  return nodig;
}

/** The kenmerken that can still change one of these adviezen, each with the ids of the adviezen that it can change. */
export function mapNodig(
  interview: Interview,
  rest: Node,
  adviezen: readonly InterviewAdvies[],
): Map<number, string[]> {
  const nodig = new Map<number, string[]>();
  for (const { id, zichtbaar } of adviezen) {
    for (const variable of listNodig(interview, rest, zichtbaar)) {
      nodig.set(variable, [...(nodig.get(variable) ?? []), id]);
    }
  }
  return new Map([...nodig].sort(([a], [b]) => a - b));
}
