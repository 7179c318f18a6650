import { describe, expect } from 'vitest';
import { print } from './afdruk.ts';
import { test } from './site.ts';

const PADEN = ['/hulp-nu/', '/hulp-nu/en/'];

describe('de hulppagina', () => {
  test('heeft de uitgang als eerste plek waar Tab stopt', async ({ visit }) => {
    for (const pad of PADEN) {
      const page = await visit(pad);
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('class')).toContain('verlaat');
    }
  });

  test('zegt in haar eigen taal wat Shift doet', async ({ visit }) => {
    const zinnen: (string | null)[] = [];
    for (const pad of PADEN) {
      const page = await visit(pad);
      await page.keyboard.press('Shift');
      zinnen.push(await page.locator('verlaat-site [role=status]').textContent());
    }
    expect(zinnen).toEqual(['Nog 2 keer Shift en je verlaat deze site.', 'Press Shift 2 more times to leave.']);
  });

  test('gaat meteen weg en komt met Terug niet terug', async ({ visit }) => {
    const page = await visit('/over/');
    await page.goto('/hulp-nu/en/');
    await page.locator('verlaat-site a').evaluate((link) => link.setAttribute('href', '/toegankelijkheid/'));
    await page.locator('verlaat-site a').click();
    await page.waitForURL('**/toegankelijkheid/');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/over/');
  });

  test('houdt de uitgang in beeld bij het lezen', async ({ visit }) => {
    const page = await visit('/hulp-nu/');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const box = await page.locator('verlaat-site a').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(100);
  });

  test('heeft grote nummers om op te tikken', async ({ visit }) => {
    const page = await visit('/hulp-nu/', { viewport: { width: 320, height: 640 } });
    const links = await page.locator('main a.bel, verlaat-site a').all();
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(56);
      expect(box?.width).toBeGreaterThanOrEqual(180);
    }
  });

  test('past op één vel, in beide talen', async ({ visit }) => {
    for (const pad of PADEN) expect((await print(await visit(pad))).vellen).toBe(1);
  });
});
