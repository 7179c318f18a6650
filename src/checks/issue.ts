import { bewijsCodes } from './bewijs/codes.ts';
import type { IssueCode } from './codes.ts';
import { codes } from './codes.ts';
import type { Positie } from './positie.ts';

/** One thing an editor has to look at. */
export type Issue = Positie & {
  code: IssueCode;
  severity: 'fout' | 'waarschuwing';
  /** From the repository root, as shown in a pull request. */
  file: string;
  /** Such as `werkgebied.regios.2`; empty for the file as a whole. */
  field: string;
  /** What is wrong: Dutch, with the offending value in it. */
  problem: string;
  /** What to do now: imperative, with the right value where it is known. */
  fix: string;
};

const severities = { ...codes, ...bewijsCodes };

/** Make an issue; its severity follows from its code. */
export function makeIssue(
  code: IssueCode,
  plek: Positie & { file: string; field?: string },
  problem: string,
  fix: string,
): Issue {
  const { file, line, column, field = '' } = plek;
  return { code, severity: severities[code].severity, file, line, column, field, problem, fix };
}

/** Sort by file, place and code, so that the same content always gives the same report. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.problem, b.problem),
  );
}
