import type { Issue } from '../issue.ts';
import { formatSamenvatting } from './terminal.ts';

/** A comment on GitHub holds 65,536 characters; some are left for what stands around it. */
const MEESTE_TEKENS = 60_000;
/** From here on, messages are counted: who has this many first solves these. */
const MEESTE_MELDINGEN = 50;

/** Words from content are no Markdown. */
const escape = (woorden: string): string => woorden.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');

function formatMelding({ file, line, column, severity, code, problem, fix }: Issue): string {
  return [
    `- **\`${file}:${line}:${column}\`** ${severity} [${code}](../blob/HEAD/docs/fouten/${code}.md)`,
    `  ${escape(problem)}`,
    `  → ${escape(fix)}`,
  ].join('\n');
}

/** What makes a message the same one before and after a change: lines move, so its place does not count. */
const sleutel = ({ code, file, problem }: Issue): string => [code, file, problem].join('\0');

/** Errors in full, and the warnings that this change brings; those that were there already are counted. */
function formatMeldingen(issues: readonly Issue[], oude: readonly Issue[]): string {
  const bekend = new Set(oude.map(sleutel));
  const fouten = issues.filter(({ severity }) => severity === 'fout');
  const nieuw = issues.filter((issue) => issue.severity !== 'fout' && !bekend.has(sleutel(issue)));
  const getoond = [...fouten, ...nieuw];
  const over = getoond.length - MEESTE_MELDINGEN;
  const stil = issues.length - getoond.length;
  return [
    '## Klopt de inhoud?',
    '',
    formatSamenvatting(getoond),
    ...(stil > 0 ? ['', `Waarschuwingen die er al waren, staan hier niet bij: ${stil}.`] : []),
    ...(getoond.length > 0 ? ['', ...getoond.slice(0, MEESTE_MELDINGEN).map(formatMelding)] : []),
    ...(over > 0 ? ['', `En nog ${over}. Los eerst deze op.`] : []),
  ].join('\n');
}

/**
 * Write the one comment under a pull request: is the content right, and what does the change mean for whom.
 *
 * @param oude What the control said before the change.
 * @param gevolgen What changes, as Markdown of `formatVerschil`, and the grensgevallen to take over.
 */
export function formatVoorstel(issues: readonly Issue[], oude: readonly Issue[], gevolgen: string): string {
  const tekst = `${formatMeldingen(issues, oude)}\n\n${gevolgen}\n`;
  if (tekst.length <= MEESTE_TEKENS) return tekst;
  const heel = tekst.slice(0, tekst.lastIndexOf('\n', MEESTE_TEKENS));
  return `${heel}\n\nDit is niet alles: de rest past niet in één bericht. Je ziet alles met \`npm run verschil\`.\n`;
}
