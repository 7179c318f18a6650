import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const veld = (page: Page) => page.getByRole('combobox');
const uitkomst = (page: Page) => page.locator('gemeente-zoeker .uitkomst');
const pad = (page: Page) => new URL(page.url()).pathname;

async function zoek(page: Page, naam: string): Promise<void> {
  await veld(page).fill(naam);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

describe('een gemeente zoeken', () => {
  test.for([
    ['een gemeente', 'Zaanstad', '/gemeente/zaanstad/'],
    ['een gemeente zonder accenten', 'sudwest fryslan', '/gemeente/sudwest-fryslan/'],
    ['een oude gemeente', 'Weesp', '/gemeente/amsterdam/'],
    ['een dorp', 'ter apel', '/gemeente/westerwolde/'],
    ['een gewone naam', 'den haag', '/gemeente/s-gravenhage/'],
  ] as const)('%s: %s leidt naar %s', async ([, naam, adres], { visit }) => {
    const page = await visit('/gemeente/');
    await zoek(page, naam);
    await page.waitForURL(`**${adres}`);
  });

  test('bij een typfout vraagt de pagina wat je bedoelt', async ({ visit }) => {
    const page = await visit('/gemeente/');
    await zoek(page, 'utrect');
    await expect.poll(() => uitkomst(page).innerText()).toContain('Bedoel je');
    await uitkomst(page).getByRole('link', { name: 'Utrecht', exact: true }).click();
    await page.waitForURL('**/gemeente/utrecht/');
  });

  test('een naam die bij meer gemeenten past, kiest de lezer zelf', async ({ visit }) => {
    const page = await visit('/gemeente/');
    await zoek(page, 'Bergen');
    await expect.poll(() => uitkomst(page).getByRole('link').count()).toBeGreaterThan(1);
    expect(pad(page)).toBe('/gemeente/');
  });

  test('een onbekende naam leidt naar de landelijke nummers', async ({ visit }) => {
    const page = await visit('/gemeente/');
    await zoek(page, 'Xyzq');
    await expect.poll(() => uitkomst(page).innerText()).toContain('kennen wij niet');
    await uitkomst(page).getByRole('link').click();
    await page.waitForURL('**/gemeente/#landelijk');
    expect(await page.locator('#landelijk ~ .kaarten').first().innerText()).toContain('CoMensha');
  });

  test('suggesties zijn met het toetsenbord te kiezen, en de lijst zegt wat gekozen is', async ({ visit }) => {
    const page = await visit('/gemeente/');
    await veld(page).pressSequentially('zaans');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    expect(await veld(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const actief = (await veld(page).getAttribute('aria-activedescendant')) ?? '';
    expect(await page.locator(`#${actief}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/gemeente/zaanstad/');
  });

  test('wat je typt gaat niet naar de server: alleen de hele lijst wordt opgehaald', async ({ visit }) => {
    const page = await visit('/gemeente/');
    const gevraagd: string[] = [];
    page.on('request', (request) => gevraagd.push(new URL(request.url()).pathname));
    await veld(page).pressSequentially('amers');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    expect(gevraagd.filter((adres) => adres !== '/favicon.svg')).toEqual(['/gegevens/plaatsen.json']);
  });

  test('een link met ?naam= zoekt meteen', async ({ visit }) => {
    const page = await visit('/gemeente/?naam=Almere');
    await page.waitForURL('**/gemeente/almere/');
  });

  test('zonder scripts staan alle gemeenten in een lijst', async ({ visit }) => {
    const page = await visit('/gemeente/', { javaScriptEnabled: false });
    expect(await page.locator('main section a').count()).toBe(342);
  });
});
