import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

/** Leave for another page of this site, because a test asks no other host for anything. */
const leaveTo = (page: Page, href: string) =>
  page.locator('verlaat-site a').evaluate((link, doel) => link.setAttribute('href', doel), href);
const status = (page: Page) => page.locator('verlaat-site [role=status]');

describe('verlaat deze site', () => {
  test('gaat naar een site over het weer', async ({ visit }) => {
    const page = await visit('/privacy/');
    expect(await page.locator('verlaat-site a').getAttribute('href')).toBe('https://www.buienradar.nl/');
  });

  test('maakt de pagina meteen leeg en vervangt haar, zodat Terug er niet op uitkomt', async ({ visit }) => {
    const page = await visit('/over/');
    await page.goto('/rechten/');
    await leaveTo(page, '/toegankelijkheid/');
    await page.locator('verlaat-site a').click();
    await page.waitForURL('**/toegankelijkheid/');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/over/');
  });

  test('gaat ook met drie keer Shift, en zegt hoeveel er nog nodig zijn', async ({ visit }) => {
    const page = await visit('/over/');
    await leaveTo(page, '/toegankelijkheid/');
    await page.keyboard.press('Shift');
    expect(await status(page).textContent()).toBe('Nog 2 keer Shift en je verlaat deze site.');
    await page.keyboard.press('Shift');
    expect(await status(page).textContent()).toBe('Nog 1 keer Shift en je verlaat deze site.');
    await page.keyboard.press('Shift');
    await page.waitForURL('**/toegankelijkheid/');
  });

  test('wacht tot een pagina haar antwoorden heeft gewist, terwijl het scherm al leeg is', async ({ visit }) => {
    const page = await visit('/over/');
    await leaveTo(page, '/toegankelijkheid/');
    await page.evaluate(() => {
      document.addEventListener('verlaat-site', (event) => {
        const leeg = getComputedStyle(document.body).visibility === 'hidden';
        const { wachtOp } = (event as CustomEvent<{ wachtOp(klaar: Promise<unknown>): void }>).detail;
        wachtOp(new Promise<void>((klaar) => setTimeout(klaar, 100)).then(() => sessionStorage.setItem('gewist', leeg ? 'op een leeg scherm' : 'te laat')));
      });
    });
    await page.locator('verlaat-site a').click();
    await page.waitForURL('**/toegankelijkheid/');
    expect(await page.evaluate(() => sessionStorage.getItem('gewist'))).toBe('op een leeg scherm');
  });

  test('gaat ook als het wissen blijft hangen', async ({ visit }) => {
    const page = await visit('/over/');
    await leaveTo(page, '/toegankelijkheid/');
    await page.evaluate(() => {
      document.addEventListener('verlaat-site', (event) => {
        (event as CustomEvent<{ wachtOp(klaar: Promise<unknown>): void }>).detail.wachtOp(new Promise(() => {}));
      });
    });
    await page.locator('verlaat-site a').click();
    await page.waitForURL('**/toegankelijkheid/', { timeout: 3000 });
  });

  test('is zonder scripts een gewone link, en belooft dan geen sneltoets', async ({ visit }) => {
    const page = await visit('/over/', { javaScriptEnabled: false });
    expect(await page.locator('verlaat-site a').isVisible()).toBe(true);
    expect(await page.getByText('drie keer op Shift').first().isVisible()).toBe(false);
  });
});
