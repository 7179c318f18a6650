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

  test('toont bij elke druk op Shift een stip, die niet wordt voorgelezen', async ({ visit }) => {
    const page = await visit('/over/');
    const stippen = () =>
      status(page).evaluate((melding) => getComputedStyle(melding, '::before').getPropertyValue('content'));
    await page.keyboard.press('Shift');
    expect(await stippen()).toBe('"●○○ " / ""');
    await page.keyboard.press('Shift');
    expect(await stippen()).toBe('"●●○ " / ""');
  });

  test('telt Shift niet mee bij een hoofdletter, bij Shift+Tab of bij slepen met de muis', async ({ visit }) => {
    const page = await visit('/zoeken/');
    await page.locator('#zoek').focus();
    for (const toets of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab'])
      await page.keyboard.press(toets);
    for (let keer = 0; keer < 3; keer += 1) await page.locator('h1').click({ modifiers: ['Shift'] });
    expect(new URL(page.url()).pathname).toBe('/zoeken/');
    expect(await status(page).textContent()).toBe('');
  });

  test('telt de linker en de rechter Shift, ook als ze elkaar overlappen', async ({ visit }) => {
    const page = await visit('/over/');
    await leaveTo(page, '/toegankelijkheid/');
    await page.keyboard.down('ShiftLeft');
    await page.keyboard.down('ShiftRight');
    await page.keyboard.up('ShiftLeft');
    await page.keyboard.up('ShiftRight');
    await page.keyboard.press('ShiftLeft');
    await page.waitForURL('**/toegankelijkheid/');
  });

  test('begint opnieuw na een andere toets, en zegt dat je blijft', async ({ visit }) => {
    const page = await visit('/over/');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('ArrowDown');
    expect(await status(page).textContent()).toBe('Je blijft op deze site.');
    await page.keyboard.press('Shift');
    expect(await status(page).textContent()).toBe('Nog 2 keer Shift en je verlaat deze site.');
  });

  test('stopt vijf seconden na de laatste druk met tellen, zegt dat, en haalt de melding dan weg', async ({
    visit,
  }) => {
    const page = await visit('/over/');
    await page.keyboard.press('Shift');
    await page.waitForTimeout(3000);
    await page.keyboard.press('Shift');
    await page.waitForTimeout(3000);
    expect(await status(page).textContent()).toBe('Nog 1 keer Shift en je verlaat deze site.');
    await expect.poll(() => status(page).textContent(), { timeout: 4000 }).toBe('Je blijft op deze site.');
    await expect.poll(() => status(page).isVisible(), { timeout: 6000 }).toBe(false);
  });

  test('zegt bij de link welke toets hetzelfde doet', async ({ visit }) => {
    const page = await visit('/over/');
    const link = page.getByRole('link', { name: 'Verlaat deze site', exact: true });
    const id = (await link.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`#${id}`).textContent()).toContain('druk drie keer op Shift');
  });

  test('leidt naar wat de knop niet verbergt, vóór de kop en ook op een smal scherm', async ({ visit }) => {
    const page = await visit('/over/', { viewport: { width: 320, height: 640 } });
    await page.getByRole('link', { name: 'Wat blijft te zien als je weggaat?' }).click();
    expect(await page.locator(':target').innerText()).toBe('Wat de knop niet verbergt');
  });

  test('is de vierde plek waar Tab stopt', async ({ visit }) => {
    const page = await visit('/over/');
    for (let keer = 0; keer < 4; keer += 1) await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('class')).toContain('verlaat');
  });

  test('zegt tijdens het weggaan alleen dat er iets laadt', async ({ visit }) => {
    const page = await visit('/over/');
    await leaveTo(page, '/toegankelijkheid/');
    const beeld = await page.evaluate(() => {
      document.addEventListener('verlaat-site', (event) => {
        (event as CustomEvent<{ wachtOp(klaar: Promise<unknown>): void }>).detail.wachtOp(new Promise(() => {}));
      });
      document.querySelector<HTMLAnchorElement>('verlaat-site a')?.click();
      return [document.title.trim(), document.body.innerText.trim()];
    });
    expect(beeld).toEqual(['', 'Laden…']);
  });

  test('wacht tot een pagina haar antwoorden heeft gewist, terwijl het scherm al leeg is', async ({ visit }) => {
    const page = await visit('/over/');
    await leaveTo(page, '/toegankelijkheid/');
    await page.evaluate(() => {
      document.addEventListener('verlaat-site', (event) => {
        const leeg = getComputedStyle(document.body).visibility === 'hidden';
        const { wachtOp } = (event as CustomEvent<{ wachtOp(klaar: Promise<unknown>): void }>).detail;
        wachtOp(
          new Promise<void>((klaar) => setTimeout(klaar, 100)).then(() =>
            sessionStorage.setItem('gewist', leeg ? 'op een leeg scherm' : 'te laat'),
          ),
        );
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
