import type { Casus } from '../schema/casus.ts';
import { findDichtstbij } from '../domain/dichtstbij.ts';
import { checkGegevenAntwoorden } from './gegeven-antwoorden.ts';
import type { Entry, Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

function checkGemeente(inhoud: Inhoud, casus: Entry<Casus>): Issue[] {
  const namen = [inhoud.gemeenten, inhoud.aliassen, inhoud.oudeNamen, inhoud.woonplaatsen].flatMap((lijst) =>
    lijst.map(({ naam }) => naam),
  );
  if (casus.gemeente === null || namen.includes(casus.gemeente) || !inhoud.ids.gemeenten) return [];
  const dichtstbij = findDichtstbij(casus.gemeente, namen);
  return [
    makeIssue(
      'onbekende-gemeente',
      findPlek(inhoud, casus, ['gemeente']),
      `Bij gemeente staat "${casus.gemeente}", maar die gemeente kennen we niet.`,
      `${dichtstbij ? `Bedoel je "${dichtstbij}"? ` : ''}Alle gemeenten staan in content/gebieden/gemeenten.csv.`,
    ),
  ];
}

/** Every casus gives answers that exist and can occur together, in a municipality that exists. */
export function checkCasussen(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.flatMap((keuzehulp) => [
    ...checkGegevenAntwoorden(inhoud, keuzehulp, keuzehulp.casussen, 'Deze casus'),
    ...keuzehulp.casussen.flatMap((casus) => checkGemeente(inhoud, casus)),
  ]);
}
