import type { DoelNaam } from './doelen.ts';
import type { Inhoud, TekstEntry } from './inhoud.ts';
import { listTeksten } from './teksten/teksten.ts';
import { listVerwijzingen } from './verwijzingen.ts';

/** Components in a text, and the kind of thing their id names. */
export const onderdelen: Readonly<Record<string, DoelNaam>> = {
  Begrip: 'begrip',
  Bron: 'bron',
  Feit: 'feit',
  Organisatie: 'organisatie',
};

/** Ids of one kind that the components in a text name. */
export function listInTekst({ tekst }: TekstEntry<object>, doel: DoelNaam): string[] {
  return tekst.onderdelen.flatMap(({ naam, attributen }) =>
    onderdelen[naam] === doel && attributen['id'] ? [attributen['id']] : [],
  );
}

/** Ids of one kind that content names anywhere, in a field or in a text. */
export function findGenoemd(inhoud: Inhoud, doel: DoelNaam): ReadonlySet<string> {
  const inVelden = listVerwijzingen(inhoud).flatMap((verwijzing) => (verwijzing.doel === doel ? [verwijzing.id] : []));
  return new Set([...inVelden, ...listTeksten(inhoud).flatMap((entry) => listInTekst(entry, doel))]);
}
