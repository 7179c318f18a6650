import { expect, test } from 'vitest';
import { makeIssue } from '../../../src/checks/issue.ts';
import { formatGithub } from '../../../src/checks/reporters/github.ts';

test('elke melding wordt een opmerking bij haar eigen regel', () => {
  const fout = makeIssue(
    'veld-leeg',
    { file: 'content/a.yaml', line: 3, column: 1 },
    'Bij naam staat niets.',
    'Vul naam in.',
  );
  const waarschuwing = makeIssue(
    'route-ongebruikt',
    { file: 'content/b.yaml', line: 9, column: 7 },
    'De route x.',
    'Haal hem weg.',
  );
  expect(formatGithub([fout, waarschuwing])).toBe(
    '::error file=content/a.yaml,line=3,col=1,title=veld-leeg::Bij naam staat niets.%0A→ Vul naam in.\n' +
      '::warning file=content/b.yaml,line=9,col=7,title=route-ongebruikt::De route x.%0A→ Haal hem weg.',
  );
});

test('tekens die een opmerking zouden afbreken, worden vervangen', () => {
  const issue = makeIssue('veld-leeg', { file: 'content/a,b: c.yaml', line: 1, column: 1 }, '100%\r\n', 'x');
  expect(formatGithub([issue])).toBe(
    '::error file=content/a%2Cb%3A c.yaml,line=1,col=1,title=veld-leeg::100%25%0D%0A%0A→ x',
  );
});
