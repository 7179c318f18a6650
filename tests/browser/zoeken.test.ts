import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DESK, test } from './site.ts';

/** Scripts and data come only when they are used, and this machine may have more to do. */
const poll = <T>(lees: () => T | Promise<T>) => expect.poll(lees, { timeout: 8000 });

const melding = (page: Page) => page.locator('zoek-pagina [role=status]');
const stand = (page: Page) => page.locator('zoek-pagina .stand');
const opRang = (page: Page, rang: number) => page.locator(`#resultaten [data-rang="${rang}"]`);
const meldt = (page: Page, tekst: string | RegExp) => poll(() => melding(page).textContent()).toMatch(tekst);
const focus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-rang') ?? document.activeElement?.id);
/** Both stages are done: the full text is below the names. */
const heeftTekst = (page: Page) => poll(() => page.locator('[data-deel=tekst] [data-rang]').count()).toBeGreaterThan(0);

describe('zoeken', () => {
  test('zet het beste antwoord bovenaan, met het nummer om te bellen', async ({ visit }) => {
    const page = await visit('/zoeken/?q=comensha');
    await meldt(page, /^\d+ resultaten voor “comensha”\.$/);
    const beste = page.locator('#resultaten .beste');
    expect(await beste.locator('[data-rang="1"]').getAttribute('href')).toBe('/hulpaanbod/comensha/');
    expect(await beste.getByRole('heading').textContent()).toBe('Beste antwoord – Hulpaanbod');
    expect(await beste.locator('a[href^="tel:"]').textContent()).toMatch(/^[\d ]+$/);
  });

  test('een gemeente komt onder haar gewone naam, met haar nummer en waarom', async ({ visit }) => {
    const page = await visit('/zoeken/?q=den%20haag');
    await meldt(page, /resultaten/);
    expect(await opRang(page, 1).getAttribute('href')).toBe('/gemeente/s-gravenhage/');
    expect(await page.locator('.beste').innerText()).toContain("Den Haag hoort bij 's-Gravenhage.");
    expect(await page.locator('.beste a[href="tel:14070"]').isVisible()).toBe(true);
  });

  test('begint in het veld boven aan elke pagina', async ({ visit }) => {
    const page = await visit('/over/', DESK);
    await page.locator('#zoekveld').fill('bedenktijd');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=bedenktijd');
    await poll(() => opRang(page, 1).count()).toBe(1);
    expect(await opRang(page, 1).getAttribute('href')).toBe('/rechten/bedenktijd/');
  });

  test('een begrip leidt naar de plek in de lijst', async ({ visit }) => {
    const page = await visit('/zoeken/?q=geringste%20aanwijzing');
    await poll(() => page.locator('#resultaten a[href^="/begrippen/#"]').count()).toBeGreaterThan(0);
  });

  test('wat in de tekst staat, komt achter de namen: niets herhaald, niets verschoven, de rang loopt door', async ({
    visit,
  }) => {
    const page = await visit('/zoeken/?q=bedenktijd');
    await meldt(page, /resultaten/);
    const plekken = () =>
      page
        .locator('[data-deel=namen] [data-rang]')
        .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getBoundingClientRect().top]));
    const voor = await plekken();
    await heeftTekst(page);
    expect(await plekken()).toEqual(voor);
    const links = await page
      .locator('#resultaten [data-rang]')
      .evaluateAll((alle) =>
        alle.map((link) => ({ rang: Number(link.getAttribute('data-rang')), href: link.getAttribute('href') })),
      );
    expect(links.map(({ rang }) => rang).sort((a, b) => a - b)).toEqual(links.map((_, plek) => plek + 1));
    expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
  });

  test('een filter laat één soort zien, staat in het adres, en Terug haalt het weg', async ({ visit }) => {
    const page = await visit('/zoeken/?q=opvang');
    await meldt(page, /resultaten/);
    await page.locator('.filter label', { hasText: 'Hulpaanbod' }).click();
    await page.waitForURL('**/zoeken/?q=opvang&soort=organisatie');
    const namen = page.locator('[data-deel=namen] section:not(.beste) [data-rang]');
    const hrefs = await namen.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(3);
    expect(hrefs.filter((href) => !href?.startsWith('/hulpaanbod/'))).toEqual([]);
    await page.goBack();
    await poll(() => page.locator('.filter :checked').inputValue()).toBe('');
  });

  test('veel soorten schuiven in hun eigen rij, niet de hele pagina', async ({ visit }) => {
    const page = await visit('/zoeken/?q=opvang%20vrouwen');
    await meldt(page, /resultaten/);
    expect(await page.locator('.filter').evaluate((rij) => rij.scrollWidth > rij.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('“Toon alle” bij een soort kiest die soort', async ({ visit }) => {
    const page = await visit('/zoeken/?q=opvang');
    await page
      .getByRole('button', { name: /^Toon alle \d+ bij / })
      .first()
      .click();
    await page.waitForURL(/&soort=\w/);
    await poll(() => page.locator('.filter :checked').evaluate((knop) => knop === document.activeElement)).toBe(true);
  });

  test('een typefout: de pagina zegt wat zij zocht, en zoekt op verzoek letterlijk', async ({ visit }) => {
    const page = await visit('/zoeken/?q=aangivte');
    await meldt(page, 'Resultaten voor aangifte. Zoek op aangivte');
    expect(await opRang(page, 1).count()).toBe(1);
    await stand(page).getByRole('link', { name: 'aangivte' }).click();
    await page.waitForURL('**/zoeken/?q=aangivte&letterlijk=ja');
    await poll(() => stand(page).textContent()).not.toContain('aangifte. Zoek op');
    expect(await page.locator('#zoek').inputValue()).toBe('aangivte');
    await page.goBack();
    await meldt(page, 'Resultaten voor aangifte');
  });

  test('niets gevonden: woorden die erop lijken, de keuzehulp en CoMensha staan klaar', async ({ visit }) => {
    const page = await visit('/zoeken/?q=xyzzyq');
    await meldt(page, /^Niets gevonden voor “xyzzyq”\./);
    expect(await page.locator('#zoek').inputValue()).toBe('xyzzyq');
    expect(await page.locator('#resultaten a[href="/keuzehulp/verwijzen/"]').isVisible()).toBe(true);
    expect(await page.locator('#resultaten a[href^="tel:"]').isVisible()).toBe(true);
  });

  test('tijdens het typen staan de namen er meteen, en komt het adres na een pauze', async ({ visit }) => {
    const page = await visit('/zoeken/');
    await page.locator('#zoek').pressSequentially('bedenkt', { delay: 20 });
    await poll(() => opRang(page, 1).getAttribute('href')).toBe('/rechten/bedenktijd/');
    await page.waitForURL('**/zoeken/?q=bedenkt');
    await page.locator('#zoek').pressSequentially('ijd');
    await page.waitForURL('**/zoeken/?q=bedenktijd');
    // One entry for what was typed in one go.
    await page.goBack();
    await page.waitForURL('**/zoeken/');
    expect(await page.locator('#zoek').inputValue()).toBe('');
  });

  test('na het opwarmen staat er binnen 50 milliseconden na een toets antwoord', async ({ visit }) => {
    const page = await visit('/zoeken/?q=opvang', DESK);
    await heeftTekst(page);
    const duur = await page.evaluate(
      async (vragen) => {
        const veld = document.querySelector<HTMLInputElement>('#zoek');
        const namen = document.querySelector('[data-deel=namen]');
        if (!veld || !namen) throw new Error('geen zoekpagina');
        const gemeten: number[] = [];
        for (const vraag of vragen) {
          const getoond = new Promise((klaar) => new MutationObserver(klaar).observe(namen, { childList: true }));
          const begin = performance.now();
          veld.value = vraag;
          veld.dispatchEvent(new Event('input', { bubbles: true }));
          await getoond;
          gemeten.push(performance.now() - begin);
        }
        return gemeten.sort((a, b) => a - b);
      },
      [
        'bedenktijd',
        'comensha',
        'den haag',
        'loverboy',
        'aangivte',
        'utrecht',
        'politie',
        'advocaat',
        'schadefonds',
        'slaapplek',
      ],
    );
    expect(duur[Math.floor(duur.length / 2)]).toBeLessThan(50);
  });

  test('een nieuwe vraag komt in het adres, en Terug brengt de vorige terug', async ({ visit }) => {
    const page = await visit('/zoeken/?q=opvang');
    await page.locator('#zoek').fill('schadefonds');
    await page.locator('#zoek').press('Enter');
    await meldt(page, 'schadefonds');
    await page.goBack();
    await meldt(page, 'opvang');
    expect(await page.locator('#zoek').inputValue()).toBe('opvang');
  });

  test('na een bezoek aan een resultaat brengt Terug de getypte vraag terug', async ({ visit }) => {
    const page = await visit('/zoeken/');
    await page.locator('#zoek').fill('comensha');
    await opRang(page, 1).click();
    await page.waitForURL('**/hulpaanbod/comensha/');
    await page.goBack();
    await page.waitForURL('**/zoeken/?q=comensha');
    await meldt(page, 'comensha');
  });

  test('met de pijlen loop je van het veld door de resultaten, Escape brengt je terug, Enter opent', async ({
    visit,
  }) => {
    const page = await visit('/zoeken/?q=comensha', DESK);
    await meldt(page, /resultaten/);
    await page.locator('#zoek').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focus(page)).toBe('1');
    await page.keyboard.press('ArrowDown');
    expect(await focus(page)).toBe('2');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focus(page)).toBe('zoek');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focus(page)).toBe('zoek');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hulpaanbod/comensha/');
  });

  test('“meer” laadt de volgende resultaten en gaat daar verder', async ({ visit }) => {
    const page = await visit('/zoeken/?q=mensenhandel');
    await heeftTekst(page);
    const laatste = await page.locator('#resultaten [data-rang]').count();
    await page.getByRole('button', { name: 'Toon meer resultaten' }).click();
    await poll(() => focus(page)).toBe(`${laatste + 1}`);
  });

  test('laadt de volledige tekst niet, dan blijven de namen staan', async ({ visit }) => {
    const page = await visit('/over/');
    await page.route('**/pagefind/**', (route) =>
      route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw 0' }),
    );
    await page.goto('/zoeken/?q=comensha');
    await meldt(page, /resultaten/);
    expect(await opRang(page, 1).getAttribute('href')).toBe('/hulpaanbod/comensha/');
  });

  test('laadt er niets, dan wijst de pagina de lijsten', async ({ visit }) => {
    const page = await visit('/over/');
    await page.route(/\/(gegevens|pagefind)\//, (route) =>
      route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw 0' }),
    );
    await page.goto('/zoeken/?q=comensha');
    await meldt(page, 'Zoeken lukt nu niet.');
    expect(await page.locator('#resultaten a[href="/hulpaanbod/"]').isVisible()).toBe(true);
    expect(await page.locator('#zoek').inputValue()).toBe('comensha');
  });

  test('zonder scripts wijst de pagina de lijsten', async ({ visit }) => {
    const page = await visit('/zoeken/', { javaScriptEnabled: false });
    expect(await page.locator('main a[href="/hulpaanbod/"]').isVisible()).toBe(true);
  });
});
