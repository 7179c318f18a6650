import type { Issue } from '../issue.ts';

/** The signs that end a message or a property of a workflow command. */
function escape(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

const message = (text: string): string => escape(text, /[%\r\n]/g);
const property = (text: string): string => escape(text, /[%\r\n:,]/g);

/**
 * All issues as workflow commands: GitHub shows each as a remark on its line of the pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, severity, code, problem, fix }) => {
      const command = severity === 'fout' ? 'error' : 'warning';
      return `::${command} file=${property(file)},line=${line},col=${column},title=${property(code)}::${message(`${problem}\n→ ${fix}`)}`;
    })
    .join('\n');
}
