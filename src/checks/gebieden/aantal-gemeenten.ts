import type { Inhoud } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';

/** Municipalities of the Netherlands since 1 January 2023 (CBS). Changes only when municipalities merge. */
const AANTAL = 342;

/** No municipality has fallen out of the table, and none slipped in. */
export function checkAantalGemeenten(inhoud: Inhoud): Issue[] {
  const aantal = inhoud.ids.gemeenten?.size ?? AANTAL;
  if (aantal === AANTAL) return [];
  return [
    makeIssue(
      'aantal-gemeenten',
      { file: 'content/gebieden/gemeenten.csv', line: 1, column: 1 },
      `Er staan ${aantal} gemeenten in de tabel; het zijn er ${AANTAL}.`,
      'Zet terug wat er mist of haal weg wat er niet hoort. Is er een herindeling geweest, vraag dan een ontwikkelaar om het aantal in src/checks/gebieden/aantal-gemeenten.ts te wijzigen.',
    ),
  ];
}
