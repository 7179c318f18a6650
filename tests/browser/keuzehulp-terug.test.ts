import { describe, expect } from 'vitest';
import { begin, beantwoord, JONGERE, KEUZEHULP, kop, listAdviezen, stand, verder, vulIn } from './keuzehulp-gids.ts';
import { test } from './site.ts';

const VOLWASSEN = { antwoorden: { ...JONGERE.antwoorden, leeftijd: '23-plus' } };

describe('terug in de keuzehulp', () => {
  test('gaat met de knop en met de browser naar het vorige scherm, met wat je antwoordde', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE, 3);
    const vierde = await kop(page);
    await page.getByRole('button', { name: 'Terug' }).click();
    await expect.poll(() => kop(page)).toBe('Om wie gaat het?');
    expect(await page.locator('[name=leeftijd]:checked').getAttribute('value')).toBe('onder-16');
    await page.goBack();
    await expect.poll(() => page.title()).toBe('Stap 2 – Keuzehulp');
    await page.goForward();
    await expect.poll(() => kop(page)).toBe('Om wie gaat het?');
    await verder(page);
    expect(await kop(page)).toBe(vierde);
  });

  test('van het eerste scherm terug is het begin, en van het advies terug is het laatste scherm', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await page.goBack();
    await expect.poll(() => stand(page)).toBe('begin');
    await page.goForward();
    await beantwoord(page, JONGERE);
    await page.goBack();
    await expect.poll(() => kop(page)).toBe('Speelt er nog meer?');
  });

  test('bewaart geen antwoord in de geschiedenis, het adres of de opslag van de browser', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    const sporen = await page.evaluate(() => [JSON.stringify(history.state), location.href, localStorage.length, sessionStorage.length, document.cookie]);
    expect(sporen[0]).toMatch(/^\{"stap":\d+\}$/);
    expect(sporen.slice(1)).toEqual([expect.stringMatching(/\/keuzehulp\/verwijzen\/$/), 0, 0, '']);
  });
});

describe('een antwoord wijzigen', () => {
  test('houdt de rest, en zegt welke latere antwoorden vervallen', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    await page.getByRole('button', { name: 'wijzig Leeftijd' }).click();
    expect(await page.locator('[name=leeftijd]:checked').getAttribute('value')).toBe('onder-16');
    await page.locator('[name=leeftijd][value="23-plus"]').check();
    await verder(page);
    expect(await page.locator('.melding').innerText()).toContain('vervalt: Wie zorgt');
    await beantwoord(page, VOLWASSEN);
    expect(await stand(page)).toBe('advies');
    expect(await page.locator('[data-antwoord=leeftijd]').innerText()).toContain('23 jaar of ouder');
    expect(await page.locator('[data-antwoord=gezag]').isVisible()).toBe(false);
    expect(await page.locator('[data-antwoord=politie]').innerText()).toContain('Liever geen politie');
  });

  test('geeft hetzelfde advies als wie het meteen zo antwoordde', async ({ visit }) => {
    const eerst = await visit(KEUZEHULP);
    await begin(eerst);
    await beantwoord(eerst, VOLWASSEN);
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    await page.getByRole('button', { name: 'wijzig Leeftijd' }).click();
    await page.locator('[name=leeftijd][value="23-plus"]').check();
    await verder(page);
    await beantwoord(page, VOLWASSEN);
    expect(await listAdviezen(page)).toEqual(await listAdviezen(eerst));
  });

  test('kan ook bij wat je had aangekruist', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, { ...JONGERE, extra: ['lvb'] });
    await page.getByRole('button', { name: 'wijzig Speelt ook' }).click();
    expect(await page.locator('[value=lvb]').isChecked()).toBe(true);
    await page.locator('[value=lvb]').uncheck();
    await page.locator('[value=schoolverzuim]').check();
    await verder(page);
    expect(await page.locator('[data-antwoord=extra]').innerText()).toContain('gaat niet naar school');
    expect(await page.locator('[data-antwoord=extra]').innerText()).not.toContain('verstandelijke beperking');
  });

  test('na Terug en een ander antwoord vervalt wat niet meer past', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE, 4);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => kop(page)).toBe('Om wie gaat het?');
    await vulIn(page, VOLWASSEN);
    await verder(page);
    expect(await page.locator('.melding').innerText()).toContain('Wie zorgt');
  });

  test('opnieuw beginnen vergeet alles, ook voor wie daarna Terug of Vooruit drukt', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await expect.poll(() => stand(page)).toBe('begin');
    await page.goForward();
    await page.waitForTimeout(200);
    expect(await stand(page)).toBe('begin');
    await page.goBack();
    await begin(page);
    expect(await page.locator('fieldset:visible input:checked').count()).toBe(0);
  });
});

describe('advies tot nu toe', () => {
  test('is er bij elke stap, en zegt wat nog niet gevraagd is en wat dat kan toevoegen', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    for (let stap = 0; (await stand(page)) === 'vraag'; stap += 1) {
      const vraag = await kop(page);
      await page.getByRole('button', { name: 'Toon advies tot nu toe' }).click();
      if (vraag !== 'Speelt er nog meer?') {
        expect(await kop(page)).toBe('Advies tot nu toe');
        expect(await page.locator('.open li').count()).toBeGreaterThan(0);
        if (stap < 3) expect(await page.locator('.open').innerText()).toContain('Kan erbij komen, onder meer:');
      }
      expect((await listAdviezen(page)).length).toBeGreaterThan(2);
      await page.goBack();
      await expect.poll(() => kop(page)).toBe(vraag);
      await beantwoord(page, JONGERE, 1);
    }
    expect(await page.locator('.open').isVisible()).toBe(false);
  });

  test('en daarna ga je verder waar je was', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE, 2);
    await page.getByRole('button', { name: 'Toon advies tot nu toe' }).click();
    await page.getByRole('button', { name: 'Verder met de vragen' }).click();
    expect(await kop(page)).toBe('Om wie gaat het?');
    await beantwoord(page, JONGERE);
    expect(await kop(page)).toBe('Dit doe je, in deze volgorde');
  });

  test('meer laten meewegen stelt de overige vragen, en eindigt weer bij het advies', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    await page.getByRole('button', { name: 'Beantwoord deze vragen' }).click();
    const schermen = await beantwoord(page, JONGERE);
    expect(schermen.length).toBeGreaterThan(0);
    expect(await stand(page)).toBe('advies');
    expect(await page.locator('.meer').isVisible()).toBe(false);
    for (const kenmerk of schermen.flat()) expect(await page.locator(`[data-antwoord=${kenmerk}]`).isVisible()).toBe(true);
  });
});
