import type { Page } from 'playwright-core';

/** The skeleton of a page, as a screen reader has it. */
export type Opbouw = { koppen: string[]; gebreken: string[] };

/** Read the headings and regions of a page that are there for a screen reader, and what is wrong with them. */
export function readOpbouw(page: Page): Promise<Opbouw> {
  return page.evaluate(() => {
    const isThere = (element: Element) => element.checkVisibility() && !element.closest('[aria-hidden=true]');
    const list = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isThere);
    const nameOf = (element: HTMLElement) => {
      const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const texts = labels.map((id) => document.getElementById(id)?.textContent?.trim() ?? '');
      return element.getAttribute('aria-label') ?? texts.join(' ');
    };
    const headings = list('h1, h2, h3, h4, h5, h6');
    const level = (heading: Element | undefined) => Number(heading?.tagName[1] ?? 0);
    const skipped = headings.flatMap((heading, index) =>
      level(heading) > level(headings[index - 1]) + 1 ? [`"${heading.textContent?.trim()}" slaat een niveau over`] : [],
    );
    const empty = headings.filter((heading) => heading.textContent?.trim() === '').map(() => 'een kop zonder tekst');
    const counts = (['main', 'h1', 'body > header', 'body > footer'] as const).flatMap((selector) => {
      const { length } = list(selector);
      return length === 1 ? [] : [`${length} × ${selector}`];
    });
    const regions = list('nav, aside, section[aria-label], section[aria-labelledby], search, [role=search]');
    const navs = list('nav');
    const nameless = navs.filter((nav) => nameOf(nav) === '').map(() => 'een nav zonder naam');
    const names = regions.map((region) => `${region.tagName} ${nameOf(region)}`);
    const twice = names.filter((name, index) => !name.endsWith(' ') && names.indexOf(name) !== index);
    const glyphs = list('svg:not(:has(a))').filter(
      (svg) => !svg.closest('[aria-hidden=true], [role=img], a[aria-label]'),
    );
    return {
      koppen: headings.map((heading) => `${heading.tagName} ${heading.textContent?.trim()}`),
      gebreken: [
        ...skipped,
        ...empty,
        ...counts,
        ...nameless,
        ...twice.map((name) => `twee keer het gebied ${name}`),
        ...glyphs.map((svg) => `een tekening zonder naam in ${svg.parentElement?.className}`),
        ...(document.documentElement.lang === (/^\/hulp-nu\/(\w+)\//.exec(location.pathname)?.[1] ?? 'nl') ? [] : [`lang is "${document.documentElement.lang}"`]),
      ],
    };
  });
}
