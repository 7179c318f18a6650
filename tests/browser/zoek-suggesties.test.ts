import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { listBezwaren } from './axe.ts';
import { DESK, test } from './site.ts';

/** Scripts and data come only when they are used, and this machine may have more to do. */
const poll = <T>(lees: () => T | Promise<T>) => expect.poll(lees, { timeout: 8000 });

const opties = (page: Page) => page.getByRole('option');
const listSearchRequests = (page: Page): string[] => {
  const found: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/zoek|plaatsen|pagefind/.test(pathname)) found.push(pathname);
  });
  return found;
};

describe('het zoekveld in de kop', () => {
  test('haalt niets op voor het gebruikt wordt, en daarna alles in één keer', async ({ visit }) => {
    const page = await visit('/over/', DESK);
    const gevraagd = listSearchRequests(page);
    await page.reload({ waitUntil: 'networkidle' });
    expect(gevraagd).toEqual([]);
    await page.locator('#zoekveld').focus();
    await poll(() => gevraagd.filter((pad) => pad.endsWith('.json')).sort()).toEqual(['/gegevens/plaatsen.json', '/gegevens/zoek-namen.json', '/gegevens/zoek.json']);
    await page.waitForLoadState('networkidle');
    const voor = gevraagd.length;
    await page.locator('#zoekveld').pressSequentially('bedenktijd');
    await poll(() => opties(page).count()).toBeGreaterThan(1);
    expect(gevraagd.length).toBe(voor);
    expect(gevraagd.filter((pad) => pad.startsWith('/pagefind'))).toEqual([]);
  });

  test('stelt gemeenten, organisaties en begrippen voor, met het nummer', async ({ visit }) => {
    const page = await visit('/over/', DESK);
    await page.locator('#zoekveld').fill('den haag');
    await poll(() => opties(page).first().innerText()).toContain('14 070');
    expect(await opties(page).first().getAttribute('href')).toBe('/gemeente/s-gravenhage/');
    await page.locator('#zoekveld').fill('comensha');
    await poll(() => opties(page).first().getAttribute('href')).toBe('/hulpaanbod/comensha/');
    expect(await opties(page).allInnerTexts()).toContainEqual(expect.stringContaining('Begrippen'));
    expect(await listBezwaren(page)).toEqual([]);
  });

  test('is met het toetsenbord te bedienen: pijlen kiezen, Escape sluit, Enter opent', async ({ visit }) => {
    const page = await visit('/over/', DESK);
    const veld = page.locator('#zoekveld');
    await veld.fill('comensha');
    await poll(() => veld.getAttribute('aria-expanded')).toBe('true');
    await veld.press('ArrowDown');
    const gekozen = await veld.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${gekozen}`).getAttribute('aria-selected')).toBe('true');
    await veld.press('Escape');
    expect(await veld.getAttribute('aria-expanded')).toBe('false');
    expect(await veld.inputValue()).toBe('comensha');
    await veld.press('End');
    await veld.press('Backspace');
    await poll(() => veld.getAttribute('aria-expanded')).toBe('true');
    await veld.press('ArrowDown');
    await veld.press('Enter');
    await page.waitForURL('**/hulpaanbod/comensha/');
  });

  test('zonder keuze leidt Enter naar alle resultaten', async ({ visit }) => {
    const page = await visit('/over/', DESK);
    await page.locator('#zoekveld').fill('opvang');
    await poll(() => opties(page).count()).toBeGreaterThan(1);
    await page.locator('#zoekveld').press('Enter');
    await page.waitForURL('**/zoeken/?q=opvang');
  });

  test('staat op een telefoon onder het veld in het paneel, en past op het scherm', async ({ visit }) => {
    const page = await visit('/over/');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.locator('#zoekveld').fill('opvang');
    await poll(() => opties(page).count()).toBeGreaterThan(1);
    const [veld, lijst] = await Promise.all([page.locator('#zoekveld').boundingBox(), page.getByRole('listbox').boundingBox()]);
    expect(lijst?.y).toBeGreaterThanOrEqual((veld?.y ?? 0) + (veld?.height ?? 0));
    expect((lijst?.x ?? 0) + (lijst?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await opties(page).first().tap();
    await page.waitForURL((url) => url.pathname !== '/over/');
  });

  test('het grote veld op een pagina die niet bestaat, stelt ook voor', async ({ visit }) => {
    const page = await visit('/bestaat-niet/');
    await page.locator('#zoek').fill('opvang');
    await poll(() => opties(page).count()).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('zonder gegevens blijft het een gewoon veld', async ({ visit }) => {
    const page = await visit('/over/', DESK);
    await page.route('**/gegevens/**', (route) => route.fulfill({ status: 200, body: '' }));
    await page.locator('#zoekveld').fill('opvang');
    await page.locator('#zoekveld').press('Enter');
    await page.waitForURL('**/zoeken/?q=opvang');
  });
});
