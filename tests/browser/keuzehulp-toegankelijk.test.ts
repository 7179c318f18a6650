import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { listBezwaren } from './axe.ts';
import { begin, beantwoord, JONGERE, KEUZEHULP, kop } from './keuzehulp-gids.ts';
import { test } from './site.ts';

/** Every kind of screen that a reader meets, and how to get there. */
const schermen: [string, (page: Page) => Promise<unknown>][] = [
  ['het begin', (page) => page.locator('[data-stand=begin]').waitFor()],
  ['een vraag', begin],
  ['gevaar', async (page) => { await begin(page); await page.locator('[name=gevaar][value=ja]').check(); }],
  ['een gedeeld scherm', async (page) => { await begin(page); await beantwoord(page, JONGERE, 2); }],
  ['een vraag zonder antwoord', async (page) => { await begin(page); await page.getByRole('button', { name: 'Verder' }).click(); }],
  ['de vakjes', async (page) => { await begin(page); while ((await kop(page)) !== 'Speelt er nog meer?') await beantwoord(page, JONGERE, 1); }],
  ['advies tot nu toe', async (page) => { await begin(page); await page.getByRole('button', { name: 'Toon advies tot nu toe' }).click(); }],
  ['het advies', async (page) => { await begin(page); await beantwoord(page, JONGERE); }],
  [
    'het advies met alles open',
    async (page) => {
      await begin(page);
      await beantwoord(page, JONGERE);
      await page.getByRole('button', { name: 'Maak link' }).click();
      await page.evaluate(() => document.querySelectorAll('details').forEach((klapper) => (klapper.open = true)));
    },
  ],
];

describe('elk soort scherm', () => {
  test.for(schermen)('%s heeft geen bezwaren van axe, en past op 320 pixels', async ([, ga], { visit }) => {
    const page = await visit(KEUZEHULP);
    await ga(page);
    expect(await listBezwaren(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('heeft ook in het donker genoeg contrast', async ({ visit }) => {
    const page = await visit(KEUZEHULP, { colorScheme: 'dark' });
    await begin(page);
    await page.locator('[name=gevaar][value=ja]').check();
    expect(await listBezwaren(page)).toEqual([]);
    await beantwoord(page, JONGERE);
    expect(await listBezwaren(page)).toEqual([]);
  });
});

describe('namen voor wie de pagina hoort', () => {
  test('elke vraag is een groep met de vraag als naam, elk antwoord een keuzerondje met zijn tekst', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    const groep = page.getByRole('group', { name: 'Is er nu iemand in gevaar?' });
    expect(await groep.getByRole('radio').count()).toBe(3);
    expect(await groep.getByRole('radio', { name: 'Weet ik niet' }).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('elke knop wijzig noemt wat je wijzigt', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    const namen = await page.locator('[data-doe=wijzig]:visible').allTextContents();
    expect(new Set(namen).size).toBe(namen.length);
  });
});

describe('zonder scripts', () => {
  test('staat alles er: de vragen, en elk advies met wanneer het geldt', async ({ visit }) => {
    const page = await visit(KEUZEHULP, { javaScriptEnabled: false });
    expect(await page.locator('fieldset:visible').count()).toBe(await page.locator('fieldset').count());
    const adviezen = page.locator('#advies [data-advies]');
    expect(await adviezen.count()).toBeGreaterThan(70);
    for (const advies of await adviezen.all()) expect(await advies.locator('.als').isVisible()).toBe(true);
    expect(await page.locator('#advies-bel-112').innerText()).toContain('Gevaar: “Ja”');
  });

  test('staan de adviezen in de volgorde nu, vandaag, deze week, later', async ({ visit }) => {
    const page = await visit(KEUZEHULP, { javaScriptEnabled: false });
    const koppen = await page.locator('#advies h2').allInnerTexts();
    expect(koppen).toEqual(['Nu', 'Vandaag', 'Deze week', 'Later', 'Let hierop', 'Doe dit niet']);
  });

  test('is er geen knop die niets doet', async ({ visit }) => {
    const page = await visit(KEUZEHULP, { javaScriptEnabled: false });
    expect(await page.locator('keuzehulp-form button:visible').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Zoek de nummers van jouw gemeente' }).isVisible()).toBe(true);
  });

  test('komt alles terug als de gegevens niet laden', async ({ browser }) => {
    const page = await browser.newPage({ baseURL: inject('siteUrl') });
    await page.route('**/keuzehulp-verwijzen.json', (route) => route.abort());
    await page.goto(KEUZEHULP);
    expect(await page.locator('#advies').isVisible()).toBe(false);
    await expect.poll(() => page.locator('#advies').isVisible(), { timeout: 10_000 }).toBe(true);
    await page.close();
  });
});
