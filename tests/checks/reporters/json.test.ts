import { expect, test } from 'vitest';
import { makeIssue } from '../../../src/checks/issue.ts';
import { formatJson } from '../../../src/checks/reporters/json.ts';

test('geeft de aantallen en alle meldingen', () => {
  const issue = makeIssue(
    'veld-leeg',
    { file: 'content/a.yaml', line: 3, column: 1, field: 'naam' },
    'Bij naam staat niets.',
    'Vul naam in.',
  );
  expect(JSON.parse(formatJson([issue]))).toEqual({
    fouten: 1,
    waarschuwingen: 0,
    issues: [
      {
        code: 'veld-leeg',
        severity: 'fout',
        file: 'content/a.yaml',
        line: 3,
        column: 1,
        field: 'naam',
        problem: 'Bij naam staat niets.',
        fix: 'Vul naam in.',
      },
    ],
  });
});
