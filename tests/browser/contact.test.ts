import { describe, expect } from 'vitest';
import { test } from './site.ts';

const COMENSHA = '/hulpaanbod/comensha/';
const KAART = 'contact-kaart';

describe('een contact', () => {
  test.for([
    ['op een werkdag om tien uur', '2026-11-23T10:00+01:00', 'Nu open, tot 17.00 uur'],
    ['op een zondag', '2026-11-22T12:00+01:00', 'Nu dicht. Open morgen om 9.00 uur'],
  ])('zegt %s of er nu wordt opgenomen, en dat het van de opgegeven tijden komt', async ([, moment, zin], { visit }) => {
    const page = await visit('/over/');
    await page.clock.setFixedTime(new Date(moment as string));
    await page.goto(COMENSHA);
    const tekst = await page.locator('nu-open').first().innerText();
    expect(tekst).toContain(zin);
    expect(tekst).toContain('Volgens de opgegeven tijden: maandag tot en met vrijdag');
  });

  test('zegt op een feestdag niets, als niet bekend is of er dan wordt opgenomen', async ({ visit }) => {
    const page = await visit('/over/');
    await page.clock.setFixedTime(new Date('2027-04-27T10:00+02:00'));
    await page.goto(COMENSHA);
    expect(await page.locator('nu-open').first().innerText()).toBe('Volgens de opgegeven tijden: maandag tot en met vrijdag 9.00-17.00 uur');
  });

  test('gaat met de klok mee', async ({ visit }) => {
    const page = await visit('/over/');
    await page.clock.install({ time: new Date('2026-11-23T16:59:30+01:00') });
    await page.goto(COMENSHA);
    const stand = page.locator('nu-open strong').first();
    await expect.poll(() => stand.innerText()).toBe('Nu open, tot 17.00 uur');
    await page.clock.runFor(60_000);
    await expect.poll(() => stand.innerText()).toBe('Nu dicht. Open morgen om 9.00 uur');
  });

  test('laat zijn nummer kopiëren met het toetsenbord, en zegt dat het gelukt is', async ({ visit }) => {
    const page = await visit('/gemeente/apeldoorn/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const kaart = page.locator(KAART).filter({ hasText: 'Gemeente Apeldoorn' });
    await kaart.getByRole('button', { name: 'Kopieer nummer 14 055' }).press('Enter');
    await expect.poll(() => kaart.getByRole('status').innerText()).toBe('Gekopieerd');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('14 055');
  });

  test('zegt het ook als kopiëren niet mag', async ({ visit }) => {
    const page = await visit('/gemeente/apeldoorn/');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } }));
    const kaart = page.locator(KAART).first();
    await kaart.getByRole('button').click();
    await expect.poll(() => kaart.getByRole('status').innerText()).toBe('Kopiëren lukte niet');
  });

  test('toont zonder scripts het nummer en de uren, en geen knop die niets doet', async ({ visit }) => {
    const page = await visit(COMENSHA, { javaScriptEnabled: false });
    expect(await page.locator('.bel').first().getAttribute('href')).toBe('tel:+31334481186');
    expect(await page.locator('nu-open').first().innerText()).toBe('Volgens de opgegeven tijden: maandag tot en met vrijdag 9.00-17.00 uur');
    expect(await page.locator('.kopieer:visible').count()).toBe(0);
  });

  test('heeft op een pagina zonder ruimte voor scripts ook geen knop', async ({ visit }) => {
    const page = await visit('/gemeente/');
    expect(await page.locator(`${KAART} .bel`).count()).toBeGreaterThan(0);
    expect(await page.locator('.kopieer:visible').count()).toBe(0);
  });
});
