import { expect, test } from 'vitest';
import { rangschik } from '../../src/domain/zoek-rang.ts';
import { maakZoekbron } from '../fixtures/kleine-zoekdata.ts';

const { index, woordenschat, documenten } = maakZoekbron();
const term = (woord: string, bij: number, begin = false) => ({ woord, bij, gewicht: 1, begin });
const vind = (...termen: ReturnType<typeof term>[]) => rangschik(termen, index, woordenschat).map(({ plek }) => documenten[plek]?.href);

test('een woord in een titel gaat voor hetzelfde woord als zoekwoord', () => {
  expect(vind(term('uitbuiting', 0), term('mensenhandel', 1))[0]).toBe('/signalen/seksuele-uitbuiting/');
});

test('van woorden die bij hetzelfde woord van de vraag horen, telt alleen het beste', () => {
  const samen = rangschik([term('comensha', 0), term('helpdesk', 0)], index, woordenschat)[0]?.score ?? 0;
  const los = rangschik([term('comensha', 0), term('helpdesk', 1)], index, woordenschat)[0]?.score ?? 0;
  expect(samen).toBeLessThan(los);
});

test('het begin van een woord vindt minder zeker dan het hele woord', () => {
  const heel = rangschik([term('comensha', 0)], index, woordenschat)[0]?.score ?? 0;
  const begin = rangschik([term('comen', 0, true)], index, woordenschat)[0]?.score ?? 0;
  expect(begin).toBeGreaterThan(0);
  expect(begin).toBeLessThan(heel);
});

test('een deel van een samenstelling vindt het geheel', () => {
  expect(vind(term('handel', 0))).toEqual(expect.arrayContaining(['/hulpvragen/opvang/']));
});
