import { describe, expect } from 'vitest';
import { listBezwaren } from './axe.ts';
import { test } from './site.ts';

/** One page of every kind, in its fullest form. */
const soorten = [
  '/',
  '/keuzehulp/',
  '/keuzehulp/verwijzen/',
  '/casussen/',
  '/casussen/c01/',
  '/gemeente/',
  '/gemeente/breda/',
  '/regio/',
  '/regio/midden-en-west-brabant/',
  '/hulpaanbod/',
  '/hulpaanbod/comensha/',
  '/rollen/',
  '/rollen/zorgcoordinatie/',
  '/signalen/',
  '/signalen/arbeidsuitbuiting/',
  '/rechten/',
  '/rechten/bedenktijd/',
  '/stappen/',
  '/stappen/signaleren/',
  '/begrippen/',
  '/bronnen/',
  '/zoeken/?q=bedenktijd',
  '/over/',
  '/privacy/',
  '/toegankelijkheid/',
  '/bestaat-niet/',
];

describe.each(soorten)('%s', (adres) => {
  test.for(['light', 'dark'] as const)('heeft geen bezwaren van axe, kleuren: %s', async (colorScheme, { visit }) => {
    const page = await visit(adres, { colorScheme });
    expect(await listBezwaren(page)).toEqual([]);
  });

  test('past op een scherm van 320 pixels, zonder opzij te schuiven', async ({ visit }) => {
    const page = await visit(adres, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('is zonder scripts te lezen', async ({ visit }) => {
    const page = await visit(adres, { javaScriptEnabled: false });
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(150);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
