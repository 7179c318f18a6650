import { describe, expect } from 'vitest';
import { DESK, test } from './site.ts';

describe('de kop van de site', () => {
  test('zoeken is op een telefoon één tik ver, ook zonder scripts', async ({ visit }) => {
    const page = await visit('/over/', { javaScriptEnabled: false });
    const veld = page.getByRole('searchbox');
    expect(await veld.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await veld.fill('bedenktijd');
    await veld.press('Enter');
    await page.waitForURL('**/zoeken/?q=bedenktijd');
  });

  test('het menu gaat met het toetsenbord open en dicht, en de focus komt terug op de knop', async ({ visit }) => {
    const page = await visit('/over/');
    const knop = page.getByRole('button', { name: 'Menu' });
    await knop.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Keuzehulp');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(false);
    expect(await knop.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('het menu werkt zonder scripts, en 112 blijft te zien', async ({ visit }) => {
    const page = await visit('/over/', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.getByRole('button', { name: 'Menu' }).click();
    const noodnummer = await page.locator('.noodbalk a[href="tel:112"]').boundingBox();
    const menu = await page.getByRole('navigation', { name: 'Hoofdmenu' }).boundingBox();
    expect((noodnummer?.y ?? 0) + (noodnummer?.height ?? 0)).toBeLessThanOrEqual(menu?.y ?? 0);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Gemeente' }).click();
    await page.waitForURL('**/gemeente/');
  });

  test('de rubriek waar je bent is gemarkeerd, ook voor een schermlezer', async ({ visit }) => {
    const page = await visit('/rechten/bedenktijd/', DESK);
    const huidig = page.getByRole('navigation', { name: 'Hoofdmenu' }).locator('[aria-current]');
    expect(await huidig.allInnerTexts()).toEqual(['Rechten']);
    expect(await huidig.getAttribute('aria-current')).toBe('true');
  });
});
