import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const PAGINA = '/rechten/gegevens-delen/';
const knop = (page: Page) => page.getByRole('button', { name: 'meldrecht', exact: true }).first();
const uitleg = (page: Page) => page.locator('#begrip-meldrecht');

describe('een begrip met uitleg op zijn plek', () => {
  test('gaat met één tik open, ook zonder scripts, en zegt waar meer staat', async ({ visit }) => {
    const page = await visit(PAGINA, { javaScriptEnabled: false });
    expect(await uitleg(page).isVisible()).toBe(false);
    await knop(page).tap();
    expect(await uitleg(page).isVisible()).toBe(true);
    expect(await uitleg(page).getByRole('link').getAttribute('href')).toBe('/begrippen/#meldrecht');
  });

  test('gaat met het toetsenbord open en dicht, en de focus blijft bij het woord', async ({ visit }) => {
    const page = await visit(PAGINA);
    await knop(page).press('Enter');
    expect(await uitleg(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toBe('begrip-meldrecht');
    await page.keyboard.press('Escape');
    expect(await uitleg(page).isVisible()).toBe(false);
    expect(await knop(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('zegt een schermlezer of de uitleg open is', async ({ visit }) => {
    const page = await visit(PAGINA);
    expect(await isUitgeklapt(page)).toBe(false);
    await knop(page).press('Enter');
    expect(await isUitgeklapt(page)).toBe(true);
  });

  test('staat op papier tussen haken achter het woord, zonder wat je daar niet kunt aanklikken', async ({ visit }) => {
    const page = await visit(PAGINA);
    await page.emulateMedia({ media: 'print' });
    expect(await knop(page).isVisible()).toBe(true);
    expect(await uitleg(page).isVisible()).toBe(true);
    expect(await uitleg(page).getByRole('link').isVisible()).toBe(false);
    const opPapier = await uitleg(page).evaluate((deel) => {
      const teken = (plek: string): string => JSON.parse(getComputedStyle(deel, plek).content) as string;
      return `woord${teken('::before')}${(deel as HTMLElement).innerText}${teken('::after')}`;
    });
    expect(opPapier).toMatch(/^woord \([^\s(].*[^\s]\)$/s);
  });
});

/** Read from the browser's accessibility tree, which is what a screen reader gets, whether the term is expanded. */
async function isUitgeklapt(page: Page): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const node = nodes.find(({ role, name }) => role?.value === 'button' && name?.value === 'meldrecht');
  return node?.properties?.find(({ name }) => name === 'expanded')?.value.value;
}
