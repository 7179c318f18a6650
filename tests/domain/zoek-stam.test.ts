import { expect, test } from 'vitest';
import { formatStam } from '../../src/domain/zoek-stam.ts';

test.each([
  ['slachtoffer', 'slachtoffers'],
  ['gemeente', 'gemeenten'],
  ['man', 'mannen'],
  ['slaap', 'slapen'],
  ['huis', 'huizen'],
  ['brief', 'brieven'],
  ['mogelijkheid', 'mogelijkheden'],
])('%s en %s hebben dezelfde stam', (een, ander) => {
  expect(formatStam(een)).toBe(formatStam(ander));
});

test.each([
  ['politie', 'polis'],
  ['huis', 'huid'],
  ['tolk', 'tol'],
])('%s en %s hebben niet dezelfde stam', (een, ander) => {
  expect(formatStam(een)).not.toBe(formatStam(ander));
});
