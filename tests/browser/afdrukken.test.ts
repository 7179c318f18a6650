import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DESK, test } from './site.ts';

/** A page of each kind that somebody prints, and the most sheets of A4 it may take. */
const paginas: [string, number][] = [
  ['/', 3],
  ['/hulpaanbod/comensha/', 4],
  ['/gemeente/breda/', 6],
  ['/rollen/zorgcoordinatie/', 6],
  ['/signalen/arbeidsuitbuiting/', 8],
  ['/rechten/bedenktijd/', 8],
  ['/hulpaanbod/', 14],
  ['/begrippen/', 18],
];

const visitOnPaper = async (visit: (path: string, options?: typeof DESK) => Promise<Page>, adres: string) => {
  const page = await visit(adres, DESK);
  const onScreen = await listTexts(page);
  await page.emulateMedia({ media: 'print' });
  return { page, onScreen };
};

/** The paragraphs, headings and terms of the main part that a reader can see, without the explanations that pop up. */
const listTexts = (page: Page) =>
  page.evaluate(() => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof HTMLElement) || node.popover || !node.checkVisibility()) return '';
      return [...node.childNodes].map(read).join('');
    };
    return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, dt)')]
      .filter((element) => !element.closest('.niet-afdrukken, nav, form, [popover]'))
      .map((element) => read(element).replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  });

describe.each(paginas)('op papier staat van %s', (adres, mostSheets) => {
  test('elke tekst die op het scherm stond, ook de uitgelegde woorden', async ({ visit }) => {
    const { page, onScreen } = await visitOnPaper(visit, adres);
    const onPaper = new Set(await listTexts(page));
    expect(onScreen.length).toBeGreaterThan(3);
    expect(onScreen.filter((text) => !onPaper.has(text))).toEqual([]);
  });

  test('geen menu, zoekveld, knop of rode balk', async ({ visit }) => {
    const { page } = await visitOnPaper(visit, adres);
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('nav, form[action], input, .noodbalk, button:not([popovertarget^="begrip-"])')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(left).toEqual([]);
  });

  test('elk adres van een andere site voluit', async ({ visit }) => {
    const { page } = await visitOnPaper(visit, adres);
    const missing = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')]
        .filter((link) => link.checkVisibility())
        .filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''))
        .map((link) => link.href),
    );
    expect(missing).toEqual([]);
  });

  test(`niet meer dan ${mostSheets} bladen, met de versie en de datum erbij`, async ({ visit }) => {
    const { page } = await visitOnPaper(visit, adres);
    expect(await page.locator('footer').innerText()).toMatch(/Versie [0-9a-f]{8}, gemaakt op \d+ [a-z]+ \d{4}/);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(mostSheets);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
  });
});

describe('op papier', () => {
  test('zijn telefoonnummers groter dan de tekst', async ({ visit }) => {
    const { page } = await visitOnPaper(visit, '/hulpaanbod/comensha/');
    const measure = (selector: string) =>
      page.evaluate(
        (wanted) => Number.parseFloat(getComputedStyle(document.querySelector(wanted) as Element).fontSize),
        selector,
      );
    expect(await measure('main a[href^="tel:"]')).toBeGreaterThan(1.2 * (await measure('main p')));
  });

  test('is ingeklapte tekst uitgevouwen', async ({ visit }) => {
    const { page } = await visitOnPaper(visit, '/gemeente/breda/');
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('main details:not([open]) > :not(summary)')].map(
        (element) => element.getBoundingClientRect().height,
      ),
    );
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });

  test('is de tekst zwart op wit, ook als het scherm donker staat', async ({ visit }) => {
    const page = await visit('/rollen/zorgcoordinatie/', { ...DESK, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const colors = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { color, backgroundColor };
    });
    expect(colors).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });
});
