import { describe, expect } from 'vitest';
import { begin, beantwoord, JONGERE, KEUZEHULP, kop, listAdviezen, stand, verder, vulIn } from './keuzehulp-gids.ts';
import { DESK, test } from './site.ts';

describe('de keuzehulp als gesprek', () => {
  test('stelt één scherm tegelijk, tot het advies er staat', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    expect(await kop(page)).toBe('Is er nu iemand in gevaar?');
    const schermen = await beantwoord(page, JONGERE);
    expect(schermen).toContainEqual(['aanleiding', 'melder']);
    expect(schermen).toContainEqual(['leeftijd', 'gezag']);
    expect(schermen.length).toBeLessThanOrEqual(10);
    expect(await kop(page)).toBe('Dit doe je, in deze volgorde');
    expect(await listAdviezen(page)).toContain('bel-veilig-thuis');
  });

  test('noemt op het tabblad nooit een vraag of antwoord', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    expect(await page.title()).toBe('Stap 1 – Keuzehulp');
    await beantwoord(page, JONGERE, 1);
    expect(await page.title()).toBe('Stap 2 – Keuzehulp');
    await beantwoord(page, JONGERE);
    expect(await page.title()).toBe('Advies – Keuzehulp');
    expect(page.url()).not.toMatch(/[?#]/);
  });

  test('zet de lezer na elke stap op de nieuwe kop, en laat wie net binnenkomt met rust', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await page.locator('[data-stand=begin]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await begin(page);
    for (let stap = 0; stap < 3; stap += 1) {
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await beantwoord(page, JONGERE, 1);
    }
  });

  test('kiest nooit zelf een antwoord, en zet "Weet ik niet" als laatste', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    for (let stap = 0; stap < 4; stap += 1) {
      expect(await page.locator('fieldset:visible input:checked').count()).toBe(0);
      for (const vraag of await page.locator('fieldset:visible:has([value=weet-niet])').all()) {
        expect(await vraag.locator('input').last().getAttribute('value')).toBe('weet-niet');
      }
      await beantwoord(page, JONGERE, 1);
    }
  });

  test('vraagt op een gedeeld scherm niet naar gezag bij een volwassene, ook niet stiekem', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE, 2);
    await page.locator('[name=leeftijd][value=onder-16]').check();
    expect(await page.locator('#vraag-gezag').isVisible()).toBe(true);
    await page.locator('[name=leeftijd][value="23-plus"]').check();
    expect(await page.locator('#vraag-gezag').isVisible()).toBe(false);
    await verder(page);
    expect(await page.title()).toBe('Stap 4 – Keuzehulp');
  });

  test('zegt in gewone woorden dat er een antwoord mist, en brengt je erheen', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await verder(page);
    expect(await page.locator('.fouten').innerText()).toContain('Er mist nog een antwoord');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('fouten');
    await page.getByRole('link', { name: 'Naar de vraag' }).click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('gevaar');
    expect(page.url()).not.toContain('#');
    await vulIn(page, JONGERE);
    await verder(page);
    expect(await page.locator('.fouten').isVisible()).toBe(false);
    expect(await page.title()).toBe('Stap 2 – Keuzehulp');
  });

  test('zegt waarom het iets vraagt, en wat je antwoord nog kan veranderen', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await page.getByText('Waarom vragen we dit?').click();
    const waarom = await page.locator('#vraag-gevaar details').innerText();
    expect(waarom).toContain('Bij gevaar gaat veiligheid voor alles.');
    expect(waarom).toMatch(/Je antwoord bepaalt onder meer: .*112/);
  });

  test('toont bij gevaar meteen 112 bovenaan, nog voor je op Verder drukt', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await page.locator('[name=gevaar][value=ja]').check();
    const alarm = page.locator('.alarm');
    expect(await alarm.innerText()).toContain('Bel 112');
    expect(await alarm.locator('a[href="tel:112"]').isVisible()).toBe(true);
    expect((await alarm.boundingBox())?.y ?? 999).toBeLessThan((await page.locator('h1').boundingBox())?.y ?? 0);
    await beantwoord(page, { antwoorden: { ...JONGERE.antwoorden, gevaar: 'ja' } }, 2);
    expect(await alarm.isVisible()).toBe(true);
  });

  test('laat zien wat al vaststaat, en dat blijft staan tot in het advies', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    let zeker: string[] = [];
    while ((await stand(page)) === 'vraag') {
      const nu = await listAdviezen(page, '#zeker');
      expect(nu).toEqual(expect.arrayContaining(zeker));
      zeker = nu;
      await beantwoord(page, JONGERE, 1);
    }
    expect(zeker.length).toBeGreaterThan(2);
    expect(await listAdviezen(page)).toEqual(expect.arrayContaining(zeker));
  });

  test('gaat ook alleen met het toetsenbord', async ({ visit }) => {
    const page = await visit(KEUZEHULP, DESK);
    await page.locator('[data-stand=begin]').waitFor();
    const tabNaar = async (wat: string): Promise<void> => {
      for (let keer = 0; keer < 40; keer += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((keuze) => document.activeElement?.matches(keuze), wat)) return;
      }
      throw new Error(`${wat} is niet te bereiken`);
    };
    await tabNaar('.bord');
    await page.keyboard.press('Enter');
    while ((await stand(page)) !== 'advies') {
      for (const naam of await page.locator('fieldset:visible').evaluateAll((lijst) => lijst.map((vraag) => vraag.dataset['kenmerk']))) {
        await tabNaar(`[name=${naam}]`);
        if (naam !== 'extra') await page.keyboard.press('ArrowUp');
      }
      await tabNaar('.bord');
      await page.keyboard.press('Enter');
    }
    expect((await listAdviezen(page)).length).toBeGreaterThan(3);
  });
});
