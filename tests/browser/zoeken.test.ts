import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DESK, test } from './site.ts';

const melding = (page: Page) => page.locator('zoek-pagina [role=status]');
const opRang = (page: Page, rang: number) => page.locator(`#resultaten [data-rang="${rang}"]`);

describe('zoeken', () => {
  test('zet het beste resultaat bovenaan, per soort met een telling', async ({ visit }) => {
    const page = await visit('/zoeken/?q=comensha');
    await expect.poll(() => melding(page).textContent()).toMatch(/^\d+ resultaten voor “comensha”\.$/);
    expect(await opRang(page, 1).getAttribute('href')).toBe('/hulpaanbod/comensha/');
    expect(await page.locator('#resultaten h2').first().textContent()).toMatch(/^Hulpaanbod \(\d+\)$/);
  });

  test('begint in het veld boven aan elke pagina', async ({ visit }) => {
    const page = await visit('/over/', DESK);
    await page.getByRole('searchbox').fill('bedenktijd');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=bedenktijd');
    await expect.poll(() => opRang(page, 1).count()).toBe(1);
    expect(await opRang(page, 1).getAttribute('href')).toBe('/rechten/bedenktijd/');
  });

  test('vindt een gemeente onder haar oude of gewone naam', async ({ visit }) => {
    const page = await visit('/zoeken/?q=den%20haag');
    await expect.poll(() => page.locator('#resultaten a[href="/gemeente/s-gravenhage/"]').count()).toBe(1);
  });

  test('een begrip leidt naar de plek in de lijst', async ({ visit }) => {
    const page = await visit('/zoeken/?q=geringste%20aanwijzing');
    await expect.poll(() => page.locator('#resultaten a[href^="/begrippen/#"]').count()).toBeGreaterThan(0);
  });

  test('niets gevonden: de keuzehulp en CoMensha staan klaar', async ({ visit }) => {
    const page = await visit('/zoeken/?q=xyzzyq');
    await expect.poll(() => melding(page).textContent()).toBe('Niets gevonden voor “xyzzyq”.');
    expect(await page.locator('#resultaten a[href="/keuzehulp/verwijzen/"]').isVisible()).toBe(true);
    expect(await page.locator('#resultaten a[href^="tel:"]').isVisible()).toBe(true);
  });

  test('een nieuwe vraag komt in het adres, en Terug brengt de vorige terug', async ({ visit }) => {
    const page = await visit('/zoeken/?q=opvang');
    await page.locator('#zoek').fill('schadefonds');
    await page.locator('#zoek').press('Enter');
    await expect.poll(() => melding(page).textContent()).toContain('schadefonds');
    await page.goBack();
    await expect.poll(() => melding(page).textContent()).toContain('opvang');
    expect(await page.locator('#zoek').inputValue()).toBe('opvang');
  });

  test('“meer” laadt de volgende resultaten en gaat daar verder', async ({ visit }) => {
    const page = await visit('/zoeken/?q=mensenhandel');
    await page.getByRole('button', { name: 'Toon meer resultaten' }).click();
    await expect.poll(() => opRang(page, 11).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('zonder scripts wijst de pagina de lijsten', async ({ visit }) => {
    const page = await visit('/zoeken/', { javaScriptEnabled: false });
    expect(await page.locator('main a[href="/hulpaanbod/"]').isVisible()).toBe(true);
  });
});
