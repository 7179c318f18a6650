import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DESK, test } from './site.ts';

const tegels = (page: Page) => page.locator('.regiokaart svg').getByRole('link');
const vorm = (page: Page, naam: string) =>
  page
    .getByRole('link', { name: naam, exact: true })
    .locator('path')
    .evaluate((path) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(path);
      return { fill, stroke, strokeWidth };
    });

describe('de kaart met regio’s', () => {
  test('heeft 25 links met de naam van de regio, en de lijst ernaast heeft dezelfde', async ({ visit }) => {
    const page = await visit('/regio/');
    const adressen = await tegels(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(adressen).size).toBe(25);
    const lijst = await page
      .locator('main li a[href^="/regio/"]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(lijst.filter((href) => href !== '/regio/').sort()).toEqual([...adressen].sort());
    for (const naam of ['Groningen', 'Noord-Holland Noord (NHN)', 'Zeeland']) {
      expect(await page.locator('.regiokaart').getByRole('link', { name: naam, exact: true }).count(), naam).toBe(1);
    }
  });

  test.for([
    ['/gemeente/zaanstad/', 'Zaanstreek-Waterland'],
    ['/regio/drenthe/', 'Drenthe'],
  ] as const)('op %s is %s gemarkeerd, niet alleen met kleur', async ([pad, naam], { visit }) => {
    const page = await visit(pad);
    const hier = page.locator('.regiokaart [aria-current]');
    expect(await hier.count()).toBe(1);
    expect(await hier.locator('title').textContent()).toBe(naam);
    expect(await hier.locator('circle').count()).toBe(1);
    const breedte = async (tegel: string) => Number.parseFloat((await vorm(page, tegel)).strokeWidth);
    expect(await breedte(naam)).toBeGreaterThan(2 * (await breedte('Zeeland')));
  });

  test('is met het toetsenbord te volgen: de focus is te zien, en Enter opent de regio', async ({ visit }) => {
    const page = await visit('/regio/', DESK);
    const zonder = await vorm(page, 'Groningen');
    await tegels(page).first().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent)).toBe('Groningen');
    expect(await vorm(page, 'Groningen')).not.toEqual(zonder);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/regio/groningen/');
  });

  test('is over te slaan: na één keer Enter ligt de volgende Tab achter de kaart', async ({ visit }) => {
    const page = await visit('/regio/drenthe/', DESK);
    await page.getByRole('link', { name: 'Sla de kaart over' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Alle regio’s in een lijst');
  });

  test.for([
    ['op 320 pixels', { viewport: { width: 320, height: 640 } }],
    ['op een breed scherm', DESK],
  ] as const)(
    '%s past elke tegel, is hij groot genoeg om te raken en zijn de letters leesbaar',
    async ([, opties], { visit }) => {
      const page = await visit('/gemeente/zaanstad/', opties);
      const maten = await tegels(page).evaluateAll((links) =>
        links.map((link) => {
          const tegel = link.querySelector('path')!.getBoundingClientRect();
          const tekst = link.querySelector('text')!.getBoundingClientRect();
          return {
            tegel: Math.min(tegel.width, tegel.height),
            rechts: tegel.right,
            letters: tekst.height,
            past: tekst.width < tegel.width,
          };
        }),
      );
      for (const { tegel, rechts, letters, past } of maten) {
        expect(tegel).toBeGreaterThanOrEqual(44);
        expect(rechts).toBeLessThanOrEqual(opties.viewport?.width ?? 0);
        expect(letters).toBeGreaterThanOrEqual(14);
        expect(past).toBe(true);
      }
    },
  );

  test('houdt in een contrastthema randen, letters en de gemarkeerde regio', async ({ visit }) => {
    const page = await visit('/gemeente/zaanstad/', { forcedColors: 'active' });
    const gewoon = await vorm(page, 'Zeeland');
    const hier = await vorm(page, 'Zaanstreek-Waterland');
    expect(gewoon.fill).not.toBe(gewoon.stroke);
    expect(hier.stroke).not.toBe(gewoon.stroke);
  });
});
