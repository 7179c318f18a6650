import { expect, test } from 'vitest';
import { formatRubriek } from '../../src/client/zoek-rubriek.ts';

test.each([
  ['/hulpaanbod/comensha/', 'Hulpaanbod'],
  ['/begrippen/#bedenktijd', 'Begrippen'],
  ['/hulp-nu/', 'Hulp nu'],
  ['/', ''],
])('het adres %s staat in het deel %s', (href, rubriek) => {
  expect(formatRubriek(href)).toBe(rubriek);
});
