import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { begin, beantwoord, JONGERE, KEUZEHULP, stand } from './keuzehulp-gids.ts';
import { test } from './site.ts';

/** Leave for another page of this site, because a test asks no other host for anything. */
const vangUitgang = (page: Page) => page.locator('verlaat-site a').evaluate((link) => link.setAttribute('href', '/over/'));

const teksten = (page: Page) => page.locator('body').innerText();

describe('de site snel verlaten', () => {
  test('vanuit het advies: daarna toont Terug of Vooruit geen vraag en geen antwoord', async ({ visit }) => {
    const page = await visit('/privacy/');
    await page.goto(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    await vangUitgang(page);
    await page.getByRole('link', { name: 'Verlaat deze site' }).click();
    await page.waitForURL('**/over/');
    await page.goBack();
    await page.waitForURL('**/privacy/');
    for (let keer = 0; keer < 3; keer += 1) {
      await page.goForward();
      await page.waitForLoadState('networkidle');
      const tekst = await teksten(page);
      expect(tekst).not.toContain('Dit doe je, in deze volgorde');
      expect(tekst).not.toMatch(/Wie zorgt|Hoe oud is de persoon/);
    }
  });

  test('met drie keer Shift, midden in een vraag', async ({ visit }) => {
    const page = await visit('/privacy/');
    await page.goto(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE, 3);
    await vangUitgang(page);
    for (let keer = 0; keer < 3; keer += 1) await page.keyboard.press('Shift');
    await page.waitForURL('**/over/');
    await page.goBack();
    await page.waitForURL('**/privacy/');
  });

  test('maakt de pagina meteen leeg', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    await vangUitgang(page);
    const zichtbaar = await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('verlaat-site a')?.click();
      return [getComputedStyle(document.documentElement).visibility, document.querySelector('main')?.textContent?.includes('Veilig Thuis')];
    });
    expect(zichtbaar).toEqual(['hidden', false]);
  });

  test('ook na opnieuw laden gaat de uitgang over alle stappen van daarvoor terug', async ({ visit }) => {
    const page = await visit('/privacy/');
    await page.goto(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE, 3);
    await page.reload();
    expect(await stand(page)).not.toBe('vraag');
    await begin(page);
    await beantwoord(page, JONGERE, 1);
    await vangUitgang(page);
    await page.getByRole('link', { name: 'Verlaat deze site' }).click();
    await page.waitForURL('**/over/');
    await page.goBack();
    await page.waitForURL('**/privacy/');
  });
});

describe('wie weggaat en terugkomt', () => {
  test('begint opnieuw, zonder antwoorden', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE);
    await page.goto('/privacy/');
    await page.goBack();
    await page.locator('[data-stand=begin]').waitFor();
    expect(await teksten(page)).not.toContain('Dit doe je, in deze volgorde');
    await page.goBack();
    await expect.poll(() => stand(page)).toBe('begin');
  });

  test('begint opnieuw als de browser de oude pagina uit het geheugen haalt', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE, 3);
    // What a browser does with a page that it keeps: hide it, and later show it again as it was.
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await page.locator('main').innerText()).not.toMatch(/Leeftijd|vraag/);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await page.locator('[data-stand=begin]').waitFor();
  });

  test('begint opnieuw na opnieuw laden', async ({ visit }) => {
    const page = await visit(KEUZEHULP);
    await begin(page);
    await beantwoord(page, JONGERE, 3);
    await page.reload();
    await page.locator('[data-stand=begin]').waitFor();
    expect(await page.locator('.begin').innerText()).toContain('Laad je de pagina opnieuw');
    await begin(page);
    expect(await page.title()).toBe('Stap 1 – Keuzehulp');
    expect(await page.locator('fieldset:visible input:checked').count()).toBe(0);
  });
});
