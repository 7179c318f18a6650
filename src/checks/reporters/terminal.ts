import type { Issue } from '../issue.ts';

/** Count with the right form of the noun. */
function formatAantal(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}

/**
 * One line that says how it stands.
 *
 * @example formatSamenvatting([])  // => 'Geen fouten gevonden.'
 */
export function formatSamenvatting(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'Geen fouten gevonden.';
  const fouten = issues.filter(({ severity }) => severity === 'fout').length;
  const waarschuwingen = issues.length - fouten;
  const delen = [
    ...(fouten > 0 ? [formatAantal(fouten, 'fout', 'fouten')] : []),
    ...(waarschuwingen > 0 ? [formatAantal(waarschuwingen, 'waarschuwing', 'waarschuwingen')] : []),
  ];
  const bestanden = formatAantal(new Set(issues.map(({ file }) => file)).size, 'bestand', 'bestanden');
  return `${delen.join(' en ')} in ${bestanden}. Fouten houden publicatie tegen, waarschuwingen niet. Uitleg per code: docs/fouten/`;
}

/** One issue, with the place first so that a terminal can open it. */
export function formatIssue({ file, line, column, severity, code, problem, fix }: Issue): string {
  return `${file}:${line}:${column}  ${severity}  ${code}\n  ${problem}\n  → ${fix}`;
}

/** All issues as text for a terminal, with a summary below. */
export function formatTerminal(issues: readonly Issue[]): string {
  return [...issues.map(formatIssue), ...(issues.length > 0 ? [''] : []), formatSamenvatting(issues)].join('\n');
}
