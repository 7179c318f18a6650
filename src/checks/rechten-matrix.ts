import { behoeften, type Behoefte, type MatrixCel } from '../schema/rechten-matrix.ts';
import type { IssueCode } from './codes.ts';
import type { Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

type Eis = { code: IssueCode; schendt: (cel: MatrixCel) => boolean; problem: (behoefte: Behoefte) => string; fix: string };

function checkCellen(inhoud: Inhoud, { code, schendt, problem, fix }: Eis): Issue[] {
  return inhoud.rechtenMatrix.flatMap((rij) =>
    behoeften
      .filter((behoefte) => schendt(rij.cellen[behoefte]))
      .map((behoefte) =>
        makeIssue(code, findPlek(inhoud, rij, ['cellen', behoefte, 'antwoord']), problem(behoefte), fix),
      ),
  );
}

/** An answer about someone's rights rests on a source; without one the answer is "niet bekend". */
export function checkCelBronnen(inhoud: Inhoud): Issue[] {
  return checkCellen(inhoud, {
    code: 'cel-zonder-bron',
    schendt: ({ antwoord, bronnen }) => antwoord !== 'niet-bekend' && bronnen.length === 0,
    problem: (behoefte) => `Bij ${behoefte} staat een antwoord, maar geen bron.`,
    fix: 'Noem bij bronnen waar dit staat, of kies niet-bekend.',
  });
}

/** Where the sources say nothing, the reader still learns whom to ask. */
export function checkVraagbaken(inhoud: Inhoud): Issue[] {
  return checkCellen(inhoud, {
    code: 'cel-zonder-vraagbaak',
    schendt: ({ antwoord, vraagBij }) => antwoord === 'niet-bekend' && vraagBij.length === 0,
    problem: (behoefte) => `Bij ${behoefte} staat niet-bekend, maar niet aan wie je het vraagt.`,
    fix: 'Noem bij vraagBij een of meer organisaties uit content/hulpaanbod/.',
  });
}
