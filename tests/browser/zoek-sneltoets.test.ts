import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

describe('de toets /', () => {
  const actief = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

  test('brengt je terug in het zoekveld van de pagina met resultaten', async ({ visit }) => {
    const page = await visit('/zoeken/');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await actief(page)).toBe('zoek');
    expect(await page.locator('#zoek').inputValue()).toBe('');
  });

  test('doet niets terwijl je typt, of met een andere toets erbij', async ({ visit }) => {
    const page = await visit('/zoeken/');
    await page.locator('#zoek').focus();
    await page.keyboard.type('b8/3');
    expect(await page.locator('#zoek').inputValue()).toBe('b8/3');
    await page.locator('h1').click();
    await page.keyboard.press('Control+/');
    expect(await actief(page)).not.toBe('zoek');
  });

  test('kan uit, en weer aan', async ({ visit }) => {
    const page = await visit('/zoeken/');
    const knop = page.getByRole('button', { name: 'Zet die toets uit' });
    await knop.click();
    await page.keyboard.press('/');
    expect(await actief(page)).not.toBe('zoek');
    await knop.click();
    await page.keyboard.press('/');
    expect(await actief(page)).toBe('zoek');
  });

  test('werkt op andere pagina’s niet, want daar zou zij wie met zijn stem stuurt in de weg zitten', async ({
    visit,
  }) => {
    const page = await visit('/over/');
    await page.keyboard.press('/');
    expect(await actief(page)).toBe('');
  });
});
