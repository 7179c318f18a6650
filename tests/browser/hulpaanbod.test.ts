import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const regels = (page: Page) => page.locator('li[data-type]:not([hidden])');
const telling = (page: Page) => page.locator('hulpaanbod-filter [role=status]');

describe('hulpaanbod filteren', () => {
  test('toont alleen wat de vorm noemt, en zegt hoeveel dat er zijn', async ({ visit }) => {
    const page = await visit('/hulpaanbod/');
    const alles = await regels(page).count();
    await page.getByLabel('Vorm').selectOption('arbeid');
    const aantal = await regels(page).count();
    expect(aantal).toBeLessThan(alles);
    expect(await regels(page).evaluateAll((lijst) => lijst.every((regel) => regel.dataset['vorm']?.includes('arbeid')))).toBe(true);
    expect(await telling(page).textContent()).toContain(`${aantal} passen bij je keuze.`);
  });

  test('de keuze staat in het adres, en Terug maakt haar ongedaan', async ({ visit }) => {
    const page = await visit('/hulpaanbod/');
    await page.getByLabel('Vorm').selectOption('arbeid');
    await page.getByLabel('Leeftijd').selectOption('onder-16');
    expect(new URL(page.url()).search).toBe('?vorm=arbeid&leeftijd=onder-16');
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?vorm=arbeid');
    expect(await page.getByLabel('Leeftijd').inputValue()).toBe('');
  });

  test('een adres met een keuze toont die keuze meteen', async ({ visit }) => {
    const page = await visit('/hulpaanbod/?type=opvang');
    expect(await page.getByLabel('Soort hulp').inputValue()).toBe('opvang');
    expect(await regels(page).count()).toBeGreaterThan(0);
  });

  test('waar de bronnen zwijgen, is pas te zien als je dat vraagt', async ({ visit }) => {
    const page = await visit('/hulpaanbod/?vorm=arbeid');
    const zonder = await regels(page).count();
    await page.getByLabel('Ook tonen als onze bronnen het niet zeggen').check();
    expect(await regels(page).count()).toBeGreaterThan(zonder);
  });

  test('een groep zonder resultaten verdwijnt met haar kop', async ({ visit }) => {
    const page = await visit('/hulpaanbod/?type=terugkeer');
    const koppen = page.locator('[data-groep]:not([hidden]) h2');
    expect(await koppen.count()).toBeLessThan(await page.locator('[data-groep]').count());
  });

  test('zonder scripts staat alles er, en geen formulier dat niets doet', async ({ visit }) => {
    const page = await visit('/hulpaanbod/', { javaScriptEnabled: false });
    expect(await page.locator('hulpaanbod-filter form').isVisible()).toBe(false);
    expect(await regels(page).count()).toBeGreaterThan(80);
  });
});
