import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DESK, test } from './site.ts';

/** The rows of the explanation that a reader can see, by what they are about. */
const zichtbaar = (page: Page) =>
  page
    .locator('.rechten-uitleg tr[id]:not(.kop)')
    .evaluateAll((rijen) => rijen.filter((rij) => rij.checkVisibility()).map((rij) => rij.id));
const kies = (page: Page, behoefte: string) => page.getByLabel('Waar gaat je vraag over?').selectOption({ label: behoefte });

describe('de rechtenmatrix', () => {
  test('toont bij één behoefte van elk verblijf alleen die rij', async ({ visit }) => {
    const page = await visit('/rechten/');
    const alles = await zichtbaar(page);
    await kies(page, 'Tolk');
    const rijen = await zichtbaar(page);
    expect(rijen.length * 9).toBe(alles.length);
    expect(rijen.every((id) => id.endsWith('-tolk'))).toBe(true);
    await kies(page, 'Alles');
    expect(await zichtbaar(page)).toEqual(alles);
  });

  test('werkt ook zonder scripts', async ({ visit }) => {
    const page = await visit('/rechten/', { javaScriptEnabled: false });
    await kies(page, 'Opvang');
    expect(await page.locator('#geen-opvang').isVisible()).toBe(true);
    expect(await page.locator('#geen-zorg').isVisible()).toBe(false);
  });

  test('een antwoord leidt naar zijn uitleg, ook als die door een keuze niet te zien was', async ({ visit }) => {
    const page = await visit('/rechten/', DESK);
    await kies(page, 'Tolk');
    await page.getByRole('table').first().locator('a[href="#bedenktijd-zorg"]').click();
    expect(await zichtbaar(page)).toContain('bedenktijd-zorg');
  });

  for (const [scherm, options] of [
    ['een telefoon', { viewport: { width: 320, height: 800 } }],
    ['een breed scherm', DESK],
  ] as const) {
    test(`blijft op ${scherm} een tabel met koppen per verblijf en behoefte`, async ({ visit }) => {
      const page = await visit('/rechten/', options);
      const tabel = page.getByRole('table', { name: /Verblijf en wat er dan kan/ });
      expect(await tabel.getByRole('columnheader').count()).toBe(10);
      expect(await tabel.getByRole('rowheader', { name: 'In de bedenktijd' }).count()).toBe(1);
      expect(await tabel.getByRole('cell').count()).toBe(63);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
});

describe('een nee', () => {
  test('brengt op een telefoon met één tik bij wat je dan doet', async ({ visit }) => {
    const page = await visit('/rechten/bedenktijd/', { viewport: { width: 390, height: 844 } });
    const link = page.getByRole('link', { name: 'Nee gekregen? Dit doe je nu' });
    expect((await link.boundingBox())?.y).toBeLessThan(844);
    await link.click();
    const kop = page.getByRole('heading', { name: 'Weigering en bezwaar' });
    await expect.poll(async () => (await kop.boundingBox())?.y ?? Infinity).toBeLessThan(844 / 2);
  });

  test('geeft een tekst om te sturen, die precies zo op het klembord komt', async ({ visit }) => {
    const page = await visit('/rechten/bedenktijd/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const tekst = await page.getByRole('blockquote').first().textContent();
    await page.getByRole('button', { name: 'Kopieer deze tekst' }).first().click();
    await page.getByText('Gekopieerd').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(tekst);
  });

  test('laat zonder scripts wel de tekst zien, maar geen knop die niets doet', async ({ visit }) => {
    const page = await visit('/rechten/', { javaScriptEnabled: false });
    expect(await page.getByRole('blockquote').count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Kopieer deze tekst' }).first().isVisible()).toBe(false);
  });
});
