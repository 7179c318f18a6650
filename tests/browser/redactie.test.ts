import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LETTER } from '../../src/site/redactie-tekening.ts';
import { DESK, test } from './site.ts';

const BEWIJS = '/redactie/verwijzen/';
/** What is left of A3 on its side within margins of 10 mm, in CSS pixels. */
const A3 = { width: Math.floor((400 / 25.4) * 96), height: Math.floor((277 / 25.4) * 96) };
const ACHT_PUNTEN = (8 / 72) * 96;

/** How many CSS pixels one unit of the drawing is, and how large the drawing is. */
const measure = (page: Page) =>
  page.locator('.vragenkaart svg').evaluate((svg: SVGSVGElement) => {
    const { width, height } = svg.getBoundingClientRect();
    return { schaal: svg.getScreenCTM()?.a ?? 0, width, height };
  });

describe('de tekening van de vragen', () => {
  test('past op één vel A3, met letters van minstens 8 punten', async ({ visit }) => {
    const page = await visit(BEWIJS, { viewport: A3 });
    await page.emulateMedia({ media: 'print' });
    const { schaal, width, height } = await measure(page);
    expect(LETTER * schaal).toBeGreaterThanOrEqual(ACHT_PUNTEN);
    expect(width).toBeLessThanOrEqual(A3.width);
    expect(height).toBeLessThanOrEqual(A3.height);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const breed = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].filter(([, w, h]) => Number(w) > Number(h));
    expect(breed.length, 'liggende vellen').toBe(1);
  });

  test('houdt alle tekst binnen zijn vak', async ({ visit }) => {
    const page = await visit(BEWIJS, DESK);
    const { vakken, eruit } = await page.locator('.vragenkaart').evaluate((kaart) => {
      const groepen = [...kaart.querySelectorAll('g')];
      const uit = groepen.flatMap((groep) => {
        const vak = groep.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
        return [...groep.querySelectorAll('text')].filter((tekst) => {
          const { left, right, top, bottom } = tekst.getBoundingClientRect();
          return left < vak.left || right > vak.right || top < vak.top || bottom > vak.bottom;
        });
      });
      return { vakken: groepen.length, eruit: uit.map((tekst) => tekst.textContent) };
    });
    expect(vakken).toBeGreaterThan(5);
    expect(eruit).toEqual([]);
  });

  test('schuift op een telefoon in zijn eigen vak, ook met het toetsenbord', async ({ visit }) => {
    const page = await visit(BEWIJS, { viewport: { width: 320, height: 640 } });
    const kaart = page.getByRole('region', { name: 'De vragen als tekening' });
    await kaart.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => kaart.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(LETTER * (await measure(page)).schaal).toBeGreaterThanOrEqual(12);
  });

  test.for(['light', 'dark', 'forced'] as const)('toont tekst en lijnen in de kleuren %s', async (kleuren, { visit }) => {
    const options = kleuren === 'forced' ? { forcedColors: 'active' as const } : { colorScheme: kleuren };
    const page = await visit(BEWIJS, { ...DESK, ...options });
    const contrasten = await page.locator('.vragenkaart').evaluate((kaart) => {
      const doek = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      /** Relative luminance, as WCAG 2.2 defines it. */
      const licht = (kleur: string) => {
        if (!doek) return 0;
        doek.fillStyle = kleur;
        doek.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...doek.getImageData(0, 0, 1, 1).data].map((deel) => {
          const c = deel / 255;
          return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (een: string, ander: string) => {
        const [laag = 0, hoog = 0] = [licht(een), licht(ander)].sort((a, b) => a - b);
        return (hoog + 0.05) / (laag + 0.05);
      };
      const achter = getComputedStyle(document.documentElement).backgroundColor;
      return {
        tekst: [...kaart.querySelectorAll('g')].flatMap((groep) => {
          const vak = groep.querySelector('rect');
          return [...groep.querySelectorAll('text')].map((regel) =>
            vak ? contrast(getComputedStyle(regel).fill, getComputedStyle(vak).fill) : 0,
          );
        }),
        lijn: [...kaart.querySelectorAll('rect, .lijn')].map((lijn) => contrast(getComputedStyle(lijn).stroke, achter)),
      };
    });
    expect(Math.min(...contrasten.tekst)).toBeGreaterThanOrEqual(7);
    expect(Math.min(...contrasten.lijn)).toBeGreaterThanOrEqual(3);
  });
});

test('de pagina’s voor de redactie staan in geen zoekmachine', async ({ visit }) => {
  for (const adres of ['/redactie/', '/redactie/inhoud/', BEWIJS, `${BEWIJS}adviezen/`, `${BEWIJS}casussen/`, `${BEWIJS}grensgevallen/`]) {
    const page = await visit(adres);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
  }
});
