import { expect, test } from 'vitest';
import { formatUitkomst } from '../../src/client/gemeente-zoeker-uitkomst.ts';

test.each([
  ['bedoel', '“utrect” kennen wij niet. Bedoel je:'],
  ['geen', '“utrect” kennen wij niet.'],
  ['kies', 'Welke gemeente bedoel je?'],
  ['mislukt', 'Zoeken lukt nu niet.'],
] as const)('bij %s staat er wat de lezer nu weet', (soort, zin) => {
  expect(formatUitkomst(soort, 'utrect')).toBe(zin);
});
