import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { paginasoorten } from '../../src/site/paginasoorten.ts';
import { DESK, test } from './site.ts';

const soorten = [
  '/',
  '/hulpaanbod/',
  '/hulpaanbod/comensha/',
  '/gemeente/',
  '/gemeente/breda/',
  '/rollen/zorgcoordinatie/',
  '/rechten/bedenktijd/',
  '/begrippen/',
  '/zoeken/?q=bedenktijd',
];
const artikelen = ['/rollen/zorgcoordinatie/', '/rechten/bedenktijd/', '/signalen/arbeidsuitbuiting/', '/privacy/'];

/** Tell how far a page can be pushed sideways; 0 when everything fits. */
const measureOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('de balk van de browser', () => {
  test.for(['light', 'dark'] as const)('heeft de kleur van de kop van de site: %s', async (colorScheme, { visit }) => {
    const page = await visit('/', { colorScheme });
    const { bar, header } = await page.evaluate((scheme) => {
      const meta = document.querySelector<HTMLMetaElement>(`meta[name=theme-color][media*=${scheme}]`);
      const sample = document.createElement('i');
      sample.style.color = meta?.content ?? '';
      document.body.append(sample);
      const kop = document.querySelector('header') as Element;
      return { bar: getComputedStyle(sample).color, header: getComputedStyle(kop).backgroundColor };
    }, colorScheme);
    expect(bar).toBe(header);
  });
});

describe.each(soorten)('%s in een contrastthema van Windows', (adres) => {
  test('geeft elke knop en elk bord een rand', async ({ visit }) => {
    const page = await visit(adres, { ...DESK, forcedColors: 'active' });
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('button, .bord, .bel, .verlaat')]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { borderBottomWidth, borderBottomStyle } = getComputedStyle(element);
          return borderBottomStyle === 'none' || Number.parseFloat(borderBottomWidth) < 1;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(bare).toEqual([]);
  });

  test('laat zien waar de toetsen staan', async ({ visit }) => {
    const page = await visit(adres, { ...DESK, forcedColors: 'active' });
    for (let times = 0; times < 5; times += 1) {
      await page.keyboard.press('Tab');
      const { style, width } = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
        return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
      });
      expect(style).toBe('solid');
      expect(width).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(paginasoorten.map(({ adres }) => adres))('%s vergroot', (adres) => {
  test('schuift bij tekst van 200 procent niet opzij', async ({ visit }) => {
    const page = await visit(adres, DESK);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await measureOverflow(page)).toBe(0);
  });

  test('schuift ook op een telefoon bij tekst van 200 procent niet opzij', async ({ visit }) => {
    const page = await visit(adres);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await measureOverflow(page)).toBe(0);
  });

  test('laat bij 400 procent zoom het hele scherm aan de tekst', async ({ visit }) => {
    const page = await visit(adres, { viewport: { width: 320, height: 256 } });
    expect(await measureOverflow(page)).toBe(0);
    await page.evaluate(() => window.scrollTo(0, 600));
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
        .filter((element) => element.checkVisibility() && !element.closest('table'))
        .map((element) => element.getBoundingClientRect())
        .filter(({ top, bottom, height }) => height > 0 && top <= 0 && bottom > 0)
        .map(({ height }) => height),
    );
    expect(Math.max(0, ...stuck)).toBeLessThan(64);
  });
});

describe.each(artikelen)('de regels van %s', (adres) => {
  test('zijn op een breed scherm in het midden 55 tot 75 tekens lang', async ({ visit }) => {
    const page = await visit(adres, DESK);
    const lines = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll<HTMLElement>('main p')].filter(
        (paragraph) => paragraph.innerText.length > 120 && !paragraph.closest('aside, details, [popover]'),
      );
      return paragraphs
        .map((paragraph) => {
          const width = paragraph.clientWidth;
          paragraph.style.cssText = 'white-space: nowrap; inline-size: max-content; max-inline-size: none';
          return (paragraph.innerText.length * width) / paragraph.getBoundingClientRect().width;
        })
        .sort((a, b) => a - b);
    });
    expect(lines.length).toBeGreaterThan(1);
    const median = lines[Math.floor(lines.length / 2)] ?? 0;
    expect(median).toBeGreaterThanOrEqual(55);
    expect(median).toBeLessThanOrEqual(75);
  });
});
