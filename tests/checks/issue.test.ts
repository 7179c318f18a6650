import { expect, test } from 'vitest';
import { makeIssue, sortIssues } from '../../src/checks/issue.ts';

const bij = (file: string, line: number, column: number) =>
  makeIssue('veld-leeg', { file, line, column }, 'Bij x staat niets.', 'Vul x in.');

test('de ernst volgt uit de code', () => {
  expect(makeIssue('veld-leeg', { file: 'a', line: 1, column: 1 }, '', '').severity).toBe('fout');
  expect(makeIssue('route-ongebruikt', { file: 'a', line: 1, column: 1 }, '', '').severity).toBe('waarschuwing');
});

test('meldingen staan op volgorde van bestand, regel en plek op de regel', () => {
  const sorted = sortIssues([bij('b', 1, 1), bij('a', 10, 1), bij('a', 9, 2), bij('a', 9, 1)]);
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a:9:1',
    'a:9:2',
    'a:10:1',
    'b:1:1',
  ]);
});
