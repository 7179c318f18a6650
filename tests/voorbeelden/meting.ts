import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBezwaren } from '../browser/axe.ts';
import { watch } from '../browser/site.ts';

/** The ways in which each example is looked at. */
export const WIJZEN = ['licht', 'donker', '320 pixels breed'] as const;
export type Wijze = (typeof WIJZEN)[number];

/** What a browser found on the preview page of one component. */
export type Meting = {
  /** What the page reported: errors of scripts, refused by the security policy, requests to others. */
  fouten: string[];
  /** Objections per way of looking, each with the example that it is about; none when it is about the page. */
  bezwaren: Record<Wijze, { tekst: string; voorbeeld: string | undefined }[]>;
};

/**
 * Examples stand side by side where a page would hold one of them, so names and ids return. The tests of built pages
 * and of kinds of pages hold these rules.
 */
const OVER_HELE_PAGINA = ['landmark-unique', 'duplicate-id-aria'];

const metingen = new Map<string, Promise<Meting>>();

/** Measure the page of a component once; every test about it reads the same outcome. */
export function getMeting(browser: Browser, component: string): Promise<Meting> {
  const meting = metingen.get(component) ?? meet(browser, component);
  metingen.set(component, meting);
  return meting;
}

async function meet(browser: Browser, component: string): Promise<Meting> {
  const page = await browser.newPage({ baseURL: inject('siteUrl'), viewport: { width: 390, height: 844 } });
  const fouten: string[] = [];
  watch(page, fouten);
  await page.goto(`/voorbeelden/${component}/`);
  const licht = await findBezwaren(page, OVER_HELE_PAGINA);
  await page.emulateMedia({ colorScheme: 'dark' });
  const donker = await findBezwaren(page, OVER_HELE_PAGINA);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 640 });
  const smal = [...(await findBezwaren(page, OVER_HELE_PAGINA)), ...(await findTeBreed(page))];
  await page.close();
  return { fouten, bezwaren: { licht, donker, '320 pixels breed': smal } };
}

/** Find the examples that make the page scroll sideways. */
async function findTeBreed(page: Page): Promise<{ tekst: string; voorbeeld: string | undefined }[]> {
  return page.evaluate(() => {
    const perVoorbeeld = [...document.querySelectorAll<HTMLElement>('[data-voorbeeld]')]
      .filter((voorbeeld) => voorbeeld.scrollWidth > voorbeeld.clientWidth)
      .map((voorbeeld) => ({ voorbeeld: voorbeeld.dataset['voorbeeld'], breedte: voorbeeld.scrollWidth }));
    const { scrollWidth } = document.documentElement;
    const pagina = scrollWidth > 320 ? [{ voorbeeld: undefined, breedte: scrollWidth }] : [];
    return [...perVoorbeeld, ...pagina].map(({ voorbeeld, breedte }) => ({ voorbeeld, tekst: `is ${breedte} pixels breed` }));
  });
}
