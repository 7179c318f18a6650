import { expect, test } from 'vitest';
import { isDag } from '../../../scripts/actueel/dag.ts';

test.each([
  ['2027-11-22', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['morgen', false],
  ['', false],
])('"%s" is een dag: %s', (tekst, verwacht) => {
  expect(isDag(tekst)).toBe(verwacht);
});
