import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const veld = (page: Page) => page.getByRole('combobox');
const uitkomst = (page: Page) => page.locator('gemeente-zoeker .uitkomst');
const pad = (page: Page) => new URL(page.url()).pathname;

const LABEL = 'Gemeente, oude naam of dorp';

/** Read the field as assistive technology gets it from the browser, not as the attributes say it. */
async function leesVeld(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const knoop = nodes.find(({ role, ignored }) => !ignored && role?.value === 'combobox');
  const van = (naam: string) => knoop?.properties?.find(({ name }) => name === naam)?.value;
  const [actief] = van('activedescendant')?.relatedNodes ?? [];
  const optie = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === actief?.backendDOMNodeId);
  return {
    rol: knoop?.role?.value,
    naam: knoop?.name?.value,
    open: van('expanded')?.value,
    hulp: van('autocomplete')?.value,
    actief: actief ? optie?.name?.value : '',
  };
}

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

  test('de toegankelijkheidsboom kent het veld als keuzelijst, open of dicht, met de gekozen suggestie', async ({
    visit,
  }) => {
    const page = await visit('/gemeente/');
    expect(await leesVeld(page)).toEqual({ rol: 'combobox', naam: LABEL, open: false, hulp: 'list', actief: '' });
    await veld(page).focus();
    await page.keyboard.type('berg');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(2);
    expect(await leesVeld(page)).toMatchObject({ open: true, actief: '' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const tweede = page.getByRole('listbox', { name: 'Gemeenten' }).getByRole('option').nth(1);
    expect(await leesVeld(page)).toMatchObject({ open: true, actief: await tweede.textContent() });
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
    expect(await veld(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await leesVeld(page)).toMatchObject({ open: false, actief: '' });
    expect(await veld(page).inputValue()).toBe('berg');
  });

  test('hoeveel suggesties er zijn, wordt gezegd terwijl je typt', async ({ visit }) => {
    const page = await visit('/gemeente/');
    expect(await uitkomst(page).getAttribute('role')).toBe('status');
    await veld(page).pressSequentially('zaanst');
    await expect.poll(() => uitkomst(page).textContent()).toBe('Suggesties: 1');
    expect(await page.getByRole('option').count()).toBe(1);
    await veld(page).pressSequentially('xq');
    await expect.poll(() => uitkomst(page).textContent()).toBe('Suggesties: 0');
    expect(await leesVeld(page)).toMatchObject({ open: false });
  });

  test('pijl omhoog begint onderaan, en na de laatste komt de eerste', async ({ visit }) => {
    const page = await visit('/gemeente/');
    await veld(page).pressSequentially('berg');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(2);
    const gekozen = () => page.getByRole('option', { selected: true }).textContent();
    await page.keyboard.press('ArrowUp');
    expect(await gekozen()).toBe(await page.getByRole('option').last().textContent());
    await page.keyboard.press('ArrowDown');
    expect(await gekozen()).toBe(await page.getByRole('option').first().textContent());
  });

  test('wat je typt gaat niet naar de server: alleen de hele lijst wordt opgehaald', async ({ visit }) => {
    const page = await visit('/gemeente/');
    const gevraagd: string[] = [];
    page.on('request', (request) => gevraagd.push(new URL(request.url()).pathname));
    await veld(page).pressSequentially('amers');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    // Its script comes when the field is used.
    expect(gevraagd.filter((adres) => !/^\/favicon|^\/_astro\//.test(adres))).toEqual(['/gegevens/plaatsen.json']);
  });

  test('een link met ?naam= zoekt meteen', async ({ visit }) => {
    const page = await visit('/gemeente/?naam=Almere');
    await page.waitForURL('**/gemeente/almere/');
  });

  test('zonder scripts staan alle gemeenten in een lijst', async ({ visit }) => {
    const page = await visit('/gemeente/', { javaScriptEnabled: false });
    expect(await page.locator('main section li a[href^="/gemeente/"]').count()).toBe(342);
  });
});
