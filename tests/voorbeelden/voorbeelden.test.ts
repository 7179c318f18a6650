import { describe, expect } from 'vitest';
import { findBezwaren } from '../browser/axe.ts';
import { test } from '../browser/site.ts';
import { getMeting, WIJZEN } from './meting.ts';
import { readPreview } from './preview.ts';

/** What shows something without a word: a drawing, a field, or shapes for the eye alone. */
const BEELD = 'svg, img, input, hr, [aria-hidden] > *';

const paginas = readPreview();

describe.each(paginas)('$component', ({ component, voorbeelden, fouten }) => {
  describe.each(voorbeelden)('$naam', ({ id, naam, inhoud, fouten: fout }) => {
    test('toont iets, in geldig HTML', () => {
      const woorden = inhoud.text.replace(naam, '').trim();
      expect(woorden !== '' || inhoud.querySelector(BEELD) !== null).toBe(true);
      expect(fout).toEqual([]);
    });

    test.for(WIJZEN)('heeft geen bezwaren van axe en past, %s', async (wijze, { browser }) => {
      const { bezwaren } = await getMeting(browser, component);
      expect(bezwaren[wijze].filter(({ voorbeeld }) => voorbeeld === id)).toEqual([]);
    });
  });

  test('elk voorbeeld heeft een eigen naam', () => {
    const ids = voorbeelden.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('de pagina eromheen heeft geen bezwaren en de browser meldt geen fouten', async ({ browser }) => {
    const meting = await getMeting(browser, component);
    const eromheen = WIJZEN.flatMap((wijze) => meting.bezwaren[wijze].filter(({ voorbeeld }) => !voorbeeld));
    expect([...fouten, ...meting.fouten, ...eromheen]).toEqual([]);
  });
});

test('axe ziet een beeld zonder tekst, en zegt in welk voorbeeld', async ({ visit }) => {
  const page = await visit(`/voorbeelden/${paginas[0]?.component}/`);
  await page.evaluate(() => document.querySelector('[data-voorbeeld]')?.append(document.createElement('img')));
  const [bezwaar] = await findBezwaren(page);
  expect(bezwaar?.tekst).toContain('image-alt');
  expect(bezwaar?.voorbeeld).toBe(paginas[0]?.voorbeelden[0]?.id);
});

test('de lijst leidt naar elk component met voorbeelden', async ({ visit }) => {
  const page = await visit('/voorbeelden/');
  const links = page.locator('main li a');
  const adressen = await links.evaluateAll((lijst) => lijst.map((link) => link.getAttribute('href')));
  expect(adressen).toEqual(paginas.map(({ component }) => `/voorbeelden/${component}/`));
});
