import { expect, test } from 'vitest';
import { builtFiles } from './site.ts';

test('de voorbeelden van onderdelen staan niet in de gebouwde site', () => {
  expect([...builtFiles].filter((path) => path.startsWith('/voorbeelden/'))).toEqual([]);
});
