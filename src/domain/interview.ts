import { and, literal, type Diagrams, type Node } from './diagram.ts';
import type { Antwoorden, Kenmerk, ModelAdvies, ModelVangnet } from './keuzehulp-model.ts';

/** A kenmerk as the interview needs it; its position in the list is its variable in the diagrams. */
export type InterviewKenmerk = Omit<Kenmerk, 'alleenAls'> & {
  /** Where the question applies. */
  geldt: Node;
};

/** An advies as the interview needs it. */
export type InterviewAdvies = Pick<ModelAdvies, 'id' | 'soort' | 'wanneer' | 'volgorde' | 'terugval'> & {
  /** Where it is shown: its condition holds and nothing that holds replaces it. */
  zichtbaar: Node;
  /** Where each block of its condition holds, in the order of `als`. */
  blokken: readonly Node[];
};

/** Where one vangnet holds. */
export type InterviewVangnet = Pick<ModelVangnet, 'id' | 'moment' | 'volgorde'> & { geldt: Node };

/** A keuzehulp ready to be walked: what the browser unpacks and what the compiler makes; the same code walks both. */
export type Interview = {
  store: Diagrams;
  kenmerken: readonly InterviewKenmerk[];
  schermen: readonly (readonly string[])[];
  /** The possible raw answers: everything but the impossible combinations. */
  wereld: Node;
  /** In the order in which they are shown. */
  adviezen: readonly InterviewAdvies[];
  vangnetten: readonly InterviewVangnet[];
};

/** The position of a kenmerk in the list. Throws for an id that the keuzehulp does not have. */
export function getVariable(interview: Interview, id: string): number {
  const variable = interview.kenmerken.findIndex((kenmerk) => kenmerk.id === id);
  if (variable < 0) throw new Error(`onbekend kenmerk: ${id}`);
  return variable;
}

/** The questions that come up together when this one is the first: itself and the later ones of its shared screen. */
export function listSamen(interview: Interview, id: string): string[] {
  const groep = interview.schermen.find((scherm) => scherm.includes(id)) ?? [id];
  const volgorde = [...groep].sort((a, b) => getVariable(interview, a) - getVariable(interview, b));
  return volgorde.slice(volgorde.indexOf(id));
}

/**
 * The situations that are still possible with these answers, as a diagram; 0 when the answers exclude each other.
 * Throws for an unknown kenmerk or answer.
 */
export function restWereld(interview: Interview, antwoorden: Antwoorden): Node {
  const { store, kenmerken, wereld } = interview;
  const gegeven = Object.entries(antwoorden).map(([id, antwoord]) => {
    const variable = getVariable(interview, id);
    const value = (kenmerken[variable] as InterviewKenmerk).antwoorden.indexOf(antwoord);
    if (value < 0) throw new Error(`onbekend antwoord: ${id}=${antwoord}`);
    return literal(store, variable, [value]);
  });
  return and(store, wereld, ...gegeven);
}
