import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { stapDelen } from '../../src/checks/stap-delen.ts';
import { DESK, test } from './site.ts';

/** The five parts of the first step: where each name stands, and where the text after it begins. */
const meetDelen = (page: Page) =>
  page.locator('.tekst > h3').evaluateAll(
    (koppen, aantal) =>
      koppen.slice(0, aantal).map((kop) => {
        const tekst = kop.nextElementSibling?.getBoundingClientRect();
        const { left, right, top, bottom } = kop.getBoundingClientRect();
        return { naam: kop.textContent, naast: !!tekst && tekst.left >= right && tekst.top < bottom, boven: !!tekst && tekst.left === left && tekst.top >= bottom - 1 && top < tekst.top };
      }),
    stapDelen.length,
  );

describe('een stap op de weg', () => {
  for (const fase of ['signaleren', 'beschermen', 'strafproces', 'compensatie', 'herstel'])
    test(`laat bij ${fase} steeds dezelfde vijf delen zien`, async ({ visit }) => {
      const page = await visit(`/stappen/${fase}/`);
      const namen = await page.locator('.tekst > h3').allTextContents();
      const stappen = await page.locator('.tekst > h2').count();
      expect(namen).toEqual(Array.from({ length: stappen }, () => stapDelen).flat());
    });

  test('zet op een telefoon de naam van een deel boven de tekst', async ({ visit }) => {
    const delen = await meetDelen(await visit('/stappen/beschermen/'));
    expect(delen.filter(({ boven }) => boven).map(({ naam }) => naam)).toEqual([...stapDelen]);
  });

  test('zet op een breed scherm de naam van een deel naast de tekst', async ({ visit }) => {
    const delen = await meetDelen(await visit('/stappen/beschermen/', DESK));
    expect(delen.filter(({ naast }) => naast).map(({ naam }) => naam)).toEqual([...stapDelen]);
  });

  test('wijst aan het eind naar wat daarna komt', async ({ visit }) => {
    const page = await visit('/stappen/strafproces/');
    expect(await page.getByRole('link', { name: /Volgende halte/ }).getAttribute('href')).toBe('/stappen/compensatie/');
  });
});
