import type { CompiledKeuzehulp } from '../../domain/compile.ts';
import { and, not, or, restrict, type Diagrams, type Node } from '../../domain/diagram.ts';
import type { InterviewKenmerk } from '../../domain/interview.ts';

/** If, then, else of three functions (Bryant's ITE). */
const ite = (store: Diagrams, als: Node, dan: Node, anders: Node): Node =>
  or(store, and(store, als, dan), and(store, not(store, als), anders));

/**
 * Change one answer and look again: the result says of a situation what `node` says of that situation after the kenmerk
 * has been given this answer, every kenmerk that newly applies by that counts as `ongevraagd`, and every kenmerk that no
 * longer applies as `nvt`.
 *
 * A kenmerk that does not apply is on no diagram, so only the newly applicable ones are set. Whether a kenmerk newly
 * applies is a function of the situation before the change; kenmerken are set in order, and that function names only
 * kenmerken before its own, so nothing that was set is set again.
 *
 * @param variable The kenmerk (its place in the list); @param antwoord The new answer.
 */
export function zetAntwoord(compiled: CompiledKeuzehulp, variable: number, antwoord: string): (node: Node) => Node {
  const { store, kenmerken } = compiled;
  const plaats = (at: number, keuze: string): number => (kenmerken[at] as InterviewKenmerk).antwoorden.indexOf(keuze);
  const nieuw: { at: number; value: number; waar: Node }[] = [];
  const zet = (node: Node): Node =>
    nieuw.reduce(
      (over, { at, value, waar }) => ite(store, waar, restrict(store, over, at, value), over),
      restrict(store, node, variable, plaats(variable, antwoord)),
    );
  for (let at = variable + 1; at < kenmerken.length; at++) {
    const { geldt, ongevraagd } = kenmerken[at] as InterviewKenmerk;
    const waar = and(store, zet(geldt), not(store, geldt));
    if (waar !== 0) nieuw.push({ at, value: plaats(at, ongevraagd), waar });
  }
  return zet;
}
