import type { Page } from 'playwright-core';

/** What stands on a screen: how much was looked at, and what sticks out of it. */
export type Breedte = { onderdelen: number; uitstekend: string[] };

/**
 * Find what a reader would have to scroll sideways for: everything with text of its own that reaches beyond the screen.
 * What stands in a box that scrolls by itself, such as a wide table, does not count; nor does what is hidden from sight.
 */
export function findUitstekend(page: Page): Promise<Breedte> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isInScroller = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      }
      return false;
    };
    const shown = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        hasText(element) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches('.verborgen, .verborgen *'),
    );
    const out = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > clientWidth + 1 || left < -1) && !isInScroller(element);
    });
    return {
      onderdelen: shown.length,
      uitstekend: [
        ...(scrollWidth > clientWidth ? [`de pagina is ${scrollWidth} pixels breed`] : []),
        ...out.map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`),
      ],
    };
  });
}
