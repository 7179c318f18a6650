import { and, literal } from './diagram.ts';
import { getVariable, restWereld, type Interview, type InterviewKenmerk } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';

/** Can these answers occur together? */
export function isMogelijk(interview: Interview, antwoorden: Antwoorden): boolean {
  return restWereld(interview, antwoorden) !== 0;
}

/** The answers to a kenmerk that can occur together with the other answers given, in the editors' order. */
export function mogelijkeAntwoorden(interview: Interview, antwoorden: Antwoorden, kenmerk: string): string[] {
  const { [kenmerk]: _eigen, ...andere } = antwoorden;
  const rest = restWereld(interview, andere);
  const variable = getVariable(interview, kenmerk);
  return (interview.kenmerken[variable] as InterviewKenmerk).antwoorden.filter(
    (_, value) => and(interview.store, rest, literal(interview.store, variable, [value])) !== 0,
  );
}
