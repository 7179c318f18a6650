import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { listBezwaren } from './axe.ts';
import { begin, beantwoord, JONGERE, KEUZEHULP, kop } from './keuzehulp-gids.ts';
import { DESK, test } from './site.ts';

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

describe('alleen met het toetsenbord', () => {
  /** Press Tab until the focus is on what is meant. */
  const tabNaar = async (page: Page, wat: string): Promise<void> => {
    for (let keer = 0; keer < 40; keer += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((keuze) => document.activeElement?.matches(keuze), wat)) return;
    }
    throw new Error(`${wat} is niet te bereiken`);
  };
  /** Is the element that has the focus marked, and on the screen? */
  const isZichtbaar = (page: Page) =>
    page.evaluate(() => {
      const doel = document.activeElement as HTMLElement;
      const { top, bottom } = doel.getBoundingClientRect();
      return doel !== document.body && getComputedStyle(doel).outlineStyle === 'solid' && bottom > 0 && top < innerHeight;
    });

  test('zie je bij elke stap waar je bent, van begin tot advies', async ({ visit }) => {
    const page = await visit(KEUZEHULP, DESK);
    await page.locator('[data-stand=begin]').waitFor();
    for (let stap = 0; stap < 4; stap += 1) {
      for (const naam of await page.locator('fieldset:visible').evaluateAll((lijst) => lijst.map((vraag) => vraag.dataset['kenmerk']))) {
        await tabNaar(page, `[name=${naam}]`);
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => isZichtbaar(page), { message: `vraag ${naam}` }).toBe(true);
      }
      await tabNaar(page, 'form .bord');
      await expect.poll(() => isZichtbaar(page), { message: 'Verder' }).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await expect.poll(() => isZichtbaar(page), { message: `kop van stap ${stap + 1}` }).toBe(true);
    }
    await tabNaar(page, '[data-doe=toon-advies]');
    await page.keyboard.press('Enter');
    expect(await kop(page)).toBe('Advies tot nu toe');
    await expect.poll(() => isZichtbaar(page)).toBe(true);
  });

  test('zegt de pagina van elk deel wat het is, hoe het heet en of het gekozen is', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE, 2);
    await page.locator('[name=leeftijd][value=onder-16]').focus();
    await page.keyboard.press('Space');
    const beeld = await page.locator('main').ariaSnapshot();
    for (const deel of [
      'heading "Om wie gaat het?" [level=1]',
      'group "Hoe oud is de persoon?"',
      'radio "Jonger dan 16" [checked]',
      'radio "16 of 17 jaar"',
      'group "Wie zorgt er voor het kind?"',
      'button "Verder"',
      'button "Terug"',
      'button "Toon advies tot nu toe"',
      'complementary "Dit kun je nu al doen"',
    ]) {
      expect(beeld).toContain(deel);
    }
    expect(beeld).not.toContain('"16 of 17 jaar" [checked]');
  });

  test('hoort de lezer van gevaar, en van wat vervalt', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    expect(await page.locator('[role=alert]').count()).toBe(1);
    await page.locator('[name=gevaar][value=ja]').check();
    expect(await page.getByRole('alert').ariaSnapshot()).toContain('Bel 112');
    await beantwoord(page, JONGERE);
    await page.getByRole('button', { name: 'wijzig Leeftijd' }).click();
    await page.locator('[name=leeftijd][value="23-plus"]').check();
    await page.getByRole('button', { name: 'Verder' }).click();
    expect(await page.locator('.melding').ariaSnapshot()).toContain('vervalt: Wie zorgt');
  });
});

describe('groot en in andere kleuren', () => {
  const naarAdvies = async (page: Page) => { await begin(page); await beantwoord(page, JONGERE); };
  const naarVraag = async (page: Page) => { await begin(page); await beantwoord(page, JONGERE, 2); };

  test.for([['een vraag', naarVraag], ['het advies', naarAdvies]] as const)('%s past met tekst van 200%, en met 400% zoom', async ([, ga], { visit }) => {
    const page = await visit(KEUZEHULP);
    await ga(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const klein = await visit(KEUZEHULP, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    await ga(klein);
    expect(await klein.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { top, bottom, hoogte } = await klein.evaluate(() => ({ ...document.querySelector('h1')?.getBoundingClientRect().toJSON(), hoogte: innerHeight }));
    expect(top).toBeLessThan(hoogte);
    expect(bottom).toBeGreaterThan(0);
  });

  test('in een contrastthema zie je wat gekozen is en waar je bent', async ({ visit }) => {
    const page = await visit(KEUZEHULP, { forcedColors: 'active' });
    await naarVraag(page);
    await page.locator('[name=leeftijd][value=onder-16]').check();
    const stijl = (keuze: string, wat: 'outlineStyle' | 'backgroundColor', deel?: string) =>
      page.locator(keuze).first().evaluate((doel, [naam, pseudo]) => getComputedStyle(doel, pseudo)[naam as 'outlineStyle'], [wat, deel] as const);
    expect(await stijl('label:has(:checked)', 'outlineStyle')).toBe('solid');
    expect(await stijl('label:has(input:not(:checked))', 'outlineStyle')).toBe('none');
    await expect.poll(() => page.locator('.voortgang .straks').count()).toBeGreaterThan(0);
    const kleuren = await Promise.all(['li:not([class])', '.nu', '.straks'].map((halte) => stijl(`.voortgang ${halte}`, 'backgroundColor', '::before')));
    expect(new Set(kleuren).size).toBe(3);
  });

  test('wie geen beweging wil, krijgt die niet', async ({ visit }) => {
    const page = await visit(KEUZEHULP, { reducedMotion: 'reduce' });
    await naarVraag(page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
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
