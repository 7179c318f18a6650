import type { Inhoud } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';

/** Every municipality has at least one place, or nobody who types a village would ever reach it. */
export function checkWoonplaatsen(inhoud: Inhoud): Issue[] {
  if (inhoud.woonplaatsen.length === 0) return [];
  const metWoonplaats = new Set(inhoud.woonplaatsen.map(({ code }) => code));
  return inhoud.gemeenten
    .filter(({ code }) => !metWoonplaats.has(code))
    .map((gemeente) =>
      makeIssue(
        'gemeente-zonder-woonplaats',
        findPlek(inhoud, gemeente, ['code']),
        `Bij de gemeente ${gemeente.naam} (${gemeente.code}) hoort geen enkele woonplaats.`,
        'Voeg de woonplaatsen toe in content/gebieden/woonplaatsen.csv, of verbeter daar de code.',
      ),
    );
}
