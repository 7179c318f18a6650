import { expect, test } from 'vitest';
import { formatUitkomst, getHref } from '../../src/client/gemeente-zoeker-uitkomst.ts';

test('wie met een schermlezer typt, hoort hoeveel suggesties er zijn', () => {
  expect(formatUitkomst('lijst', '3')).toBe('Suggesties: 3');
});

test('een keuze leidt naar de pagina van de gemeente, ook als je een dorp zocht', () => {
  const weesp = { gemeente: { code: 'GM0363', naam: 'Amsterdam' }, naam: 'Weesp', via: 'Weesp hoort nu bij Amsterdam' };
  expect(getHref(weesp)).toBe('/gemeente/amsterdam/');
});

test.each([
  ['bedoel', '“utrect” kennen wij niet. Bedoel je:'],
  ['geen', '“utrect” kennen wij niet.'],
  ['kies', 'Welke gemeente bedoel je?'],
  ['mislukt', 'Zoeken lukt nu niet.'],
] as const)('bij %s staat er wat de lezer nu weet', (soort, zin) => {
  expect(formatUitkomst(soort, 'utrect')).toBe(zin);
});
