import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DESK, test } from './site.ts';

const regels = (page: Page) => page.locator('li[data-type]:not([hidden])');
const telling = (page: Page) => page.locator('hulpaanbod-filter [role=status]');
const gekozen = (page: Page) => page.getByRole('list', { name: 'Gekozen' }).getByRole('button');
const open = (page: Page) => page.locator('summary').click();

describe('hulpaanbod filteren', () => {
  test('toont alleen wat de vorm noemt, en zegt hoeveel dat er zijn', async ({ visit }) => {
    const page = await visit('/hulpaanbod/');
    const alles = await regels(page).count();
    await open(page);
    await page.getByLabel('Vorm').selectOption('arbeid');
    const aantal = await regels(page).count();
    expect(aantal).toBeLessThan(alles);
    expect(await regels(page).evaluateAll((lijst) => lijst.every((regel) => regel.dataset['vorm']?.includes('arbeid')))).toBe(true);
    expect(await telling(page).textContent()).toContain(`${aantal} passen bij je keuze.`);
  });

  test('de keuze staat in het adres, en Terug maakt haar ongedaan', async ({ visit }) => {
    const page = await visit('/hulpaanbod/');
    await open(page);
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
    await open(page);
    await page.getByLabel('Ook tonen als onze bronnen het niet zeggen').check();
    expect(await regels(page).count()).toBeGreaterThan(zonder);
    expect(await page.getByText('Of dit past, zeggen onze bronnen niet.').count()).toBe((await regels(page).count()) - zonder);
  });

  test('een groep zonder resultaten verdwijnt met haar kop', async ({ visit }) => {
    const page = await visit('/hulpaanbod/?type=terugkeer');
    const koppen = page.locator('[data-hulpgroep]:not([hidden]) h2');
    expect(await koppen.count()).toBeLessThan(await page.locator('[data-hulpgroep]').count());
  });

  test('elke kop telt wat eronder te zien is', async ({ visit }) => {
    const page = await visit('/hulpaanbod/?vorm=arbeid');
    const tellingen = await page.locator('[data-hulpgroep]:not([hidden])').evaluateAll((groepen) =>
      groepen.map((groep) => [
        groep.querySelector('[data-aantal]')?.textContent,
        `(${groep.querySelectorAll('li:not([hidden])').length})`,
      ]),
    );
    expect(tellingen.length).toBeGreaterThan(1);
    for (const [kop, lijst] of tellingen) expect(kop).toBe(lijst);
  });

  test('een keuze is te zien en met het toetsenbord weg te halen, zonder dat de focus verdwijnt', async ({ visit }) => {
    const page = await visit('/hulpaanbod/?vorm=arbeid&leeftijd=onder-16', DESK);
    const zoekFocus = () => page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, ' '));
    expect(await gekozen(page).allInnerTexts()).toHaveLength(2);
    await gekozen(page).first().press('Enter');
    expect(new URL(page.url()).search).toBe('?leeftijd=onder-16');
    expect(await zoekFocus()).toBe('Haal weg: Jonger dan 16');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    expect(await zoekFocus()).toBe('Kies wie je zoekt');
    expect(await page.getByRole('button', { name: 'Wis alle keuzes' }).count()).toBe(0);
  });

  test('“Wis alle keuzes” toont weer alles', async ({ visit }) => {
    const page = await visit('/hulpaanbod/?vorm=arbeid&leeftijd=onder-16');
    await page.getByRole('button', { name: 'Wis alle keuzes' }).click();
    expect(await telling(page).textContent()).toMatch(/^Alle \d+ staan hieronder\.$/);
    expect(await gekozen(page).count()).toBe(0);
  });

  test('niets gevonden: de keuzehulp staat klaar, en wie het niet zegt is erbij te halen', async ({ visit }) => {
    const page = await visit('/hulpaanbod/?leeftijd=onder-16&verblijf=bedenktijd&type=ervaringsdeskundigheid');
    expect(await regels(page).count()).toBe(0);
    expect(await page.locator('.geen a[href="/keuzehulp/verwijzen/"]').isVisible()).toBe(true);
    await page.getByRole('button', { name: /^Toon de \d+ waarvan/ }).click();
    expect(await regels(page).count()).toBeGreaterThan(0);
    expect(await page.locator('.geen').isVisible()).toBe(false);
  });

  test('het paneel is op een telefoon dicht en op een bureau open, en er verschuift niets', async ({ visit }) => {
    const telefoon = await visit('/hulpaanbod/');
    expect(await telefoon.getByLabel('Vorm').isVisible()).toBe(false);
    const bureau = await visit('/hulpaanbod/', DESK);
    expect(await bureau.getByLabel('Vorm').isVisible()).toBe(true);
    for (const page of [telefoon, bureau]) expect(await meetVerschuiving(page)).toBe(0);
  });

  test('zonder scripts staat alles er, en geen formulier dat niets doet', async ({ visit }) => {
    const page = await visit('/hulpaanbod/', { javaScriptEnabled: false });
    expect(await page.locator('hulpaanbod-filter form').isVisible()).toBe(false);
    expect(await regels(page).count()).toBeGreaterThan(80);
    const naarOpvang = page.getByRole('link', { name: 'Opvang', exact: true });
    expect(await naarOpvang.getAttribute('href')).toBe('#soort-opvang');
    expect(await page.locator('#soort-opvang').count()).toBe(1);
  });
});

/** Add up how far the page moved under the reader while it loaded. */
function meetVerschuiving(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((klaar) => {
        new PerformanceObserver((lijst) => {
          klaar(lijst.getEntries().reduce((som, entry) => som + (entry as PerformanceEntry & { value: number }).value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => klaar(0), 500);
      }),
  );
}
