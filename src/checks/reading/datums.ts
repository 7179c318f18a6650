import { makeIssue, type Issue } from '../issue.ts';
import type { Path } from '../positie.ts';
import type { Gelezen } from './gelezen.ts';
import { formatVeld } from '../waarde.ts';

const DATUMVELDEN = new Set(['datum', 'gezien', 'nagekeken']);

/** Does this day or month exist? `2026-02-30` has the form of a date and is none. */
function exists(text: string): boolean {
  const [jaar = 0, maand = 1, dag = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(jaar, maand - 1, dag));
  return date.getUTCMonth() === maand - 1 && date.getUTCDate() === dag;
}

/**
 * List dates that are not in the calendar. Looked up as typed, because a YAML reader turns 30 February into 2 March
 * without a word.
 */
export function listDatumIssues(gelezen: Gelezen, path: Path, value: unknown): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (!DATUMVELDEN.has(key)) return listDatumIssues(gelezen, here, inner);
    const getypt = /^["']?(\d{4}-\d\d(?:-\d\d)?)\b/.exec(gelezen.getypt(here))?.[1];
    if (!getypt || exists(getypt)) return [];
    return [
      makeIssue(
        'ongeldige-datum',
        { file: gelezen.file, field: formatVeld(here), ...gelezen.positie(here) },
        `Bij ${key} staat "${getypt}"; die dag of maand bestaat niet.`,
        'Zoek de datum bij de bron op en schrijf hem als jjjj-mm-dd.',
      ),
    ];
  });
}
