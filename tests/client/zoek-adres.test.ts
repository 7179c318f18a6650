import { expect, test } from 'vitest';
import { formatZoekadres, readZoekvraag } from '../../src/client/zoek-adres.ts';

test('een vraag staat zo in het adres dat ze er weer uit te lezen is', () => {
  const vraag = { q: 'B8/3 & opvang', soort: 'recht', letterlijk: true };
  expect(readZoekvraag(formatZoekadres(vraag).slice('/zoeken/'.length))).toEqual(vraag);
});

test('wat niet gekozen is, staat niet in het adres', () => {
  expect(formatZoekadres({ q: 'opvang', soort: '', letterlijk: false })).toBe('/zoeken/?q=opvang');
  expect(formatZoekadres({ q: '', soort: '', letterlijk: false })).toBe('/zoeken/');
});
