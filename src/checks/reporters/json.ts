import type { Issue } from '../issue.ts';

/** All issues as JSON, for other programs: `{ fouten, waarschuwingen, issues }`. */
export function formatJson(issues: readonly Issue[]): string {
  const fouten = issues.filter(({ severity }) => severity === 'fout').length;
  return JSON.stringify({ fouten, waarschuwingen: issues.length - fouten, issues }, null, 2);
}
