import { evaluate } from './diagram-read.ts';
import { and, not, type Node } from './diagram.ts';
import { restWereld, type Interview, type InterviewVangnet } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';

/**
 * The one possible situation that stands for these answers: an unanswered kenmerk counts as its `ongevraagd` value, or,
 * where that cannot occur together with the rest, as the first answer that can. Position of the answer per kenmerk.
 */
function aangenomen(interview: Interview, antwoorden: Antwoorden): number[] {
  const { store, kenmerken } = interview;
  const situatie = kenmerken.map(({ id, antwoorden: keuzes, ongevraagd }) =>
    keuzes.indexOf(antwoorden[id] ?? ongevraagd),
  );
  let node: Node = restWereld(interview, antwoorden);
  while (node > 1) {
    const variable = store.variables[node] as number;
    const children = store.children[node] as readonly Node[];
    if (!children[situatie[variable] as number]) situatie[variable] = children.findIndex((child) => child !== 0);
    node = children[situatie[variable] as number] as Node;
  }
  return situatie;
}

/** Ids of the adviezen that are shown with these answers, in order; what was not answered counts as `ongevraagd`. */
export function adviezenBij(interview: Interview, antwoorden: Antwoorden): string[] {
  const situatie = aangenomen(interview, antwoorden);
  return interview.adviezen
    .filter(({ zichtbaar }) => evaluate(interview.store, zichtbaar, situatie))
    .map(({ id }) => id);
}

/**
 * Ids of the adviezen that are shown whatever the unanswered kenmerken turn out to be, in order: "Dit kun je nu al doen".
 * None when the answers exclude each other.
 */
export function zekereAdviezen(interview: Interview, antwoorden: Antwoorden): string[] {
  const { store, adviezen } = interview;
  const rest = restWereld(interview, antwoorden);
  return adviezen.filter(({ zichtbaar }) => rest && and(store, rest, not(store, zichtbaar)) === 0).map(({ id }) => id);
}

/** The vangnetten that hold with these answers, in order; what was not answered counts as `ongevraagd`. */
export function vangnettenBij(interview: Interview, antwoorden: Antwoorden): InterviewVangnet[] {
  const situatie = aangenomen(interview, antwoorden);
  return interview.vangnetten.filter(({ geldt }) => evaluate(interview.store, geldt, situatie));
}

/**
 * Which block of an advies is its reason: the position in `als` of the first one that holds with these answers (what was
 * not answered counts as `ongevraagd`), or -1. The same block as `findBlok` finds.
 */
export function findBlokIndex(interview: Interview, antwoorden: Antwoorden, id: string): number {
  const situatie = aangenomen(interview, antwoorden);
  const blokken = interview.adviezen.find((advies) => advies.id === id)?.blokken ?? [];
  return blokken.findIndex((blok) => evaluate(interview.store, blok, situatie));
}
