import { vormen } from '../schema/hulpaanbod.ts';
import { findDichtstbij } from '../domain/dichtstbij.ts';
import type { Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

/** Every page with signals belongs to a form of exploitation that the keuzehulp and the hulpaanbod know. */
export function checkVormen(inhoud: Inhoud): Issue[] {
  const bekend: readonly string[] = vormen;
  return inhoud.signalen
    .filter(({ vorm }) => !bekend.includes(vorm))
    .map((signaal) => {
      const dichtstbij = findDichtstbij(signaal.vorm, bekend);
      return makeIssue(
        'onbekende-keuze',
        findPlek(inhoud, signaal, ['vorm']),
        `Bij vorm staat "${signaal.vorm}"; dat is geen van de keuzes.`,
        `${dichtstbij ? `Bedoel je "${dichtstbij}"? ` : ''}Kies uit: ${bekend.join(', ')}.`,
      );
    });
}
