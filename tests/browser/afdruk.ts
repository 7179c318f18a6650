import type { Page } from 'playwright-core';

/** A page on paper: how many sheets of A4, and what should not be on it or falls off it. */
export type Afdruk = { vellen: number; gebreken: string[] };

/** Width of A4 in CSS pixels, less the two margins of 16 mm that the print style sets. */
const BREEDTE = Math.round(((210 - 2 * 16) / 25.4) * 96);

/** Print a page on A4 and look at it as the print style has it. The page stays as printed afterwards. */
export async function print(page: Page): Promise<Afdruk> {
  await page.setViewportSize({ width: BREEDTE, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const gebreken = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);
    // A term that is explained in place is a button on the screen and a word on paper.
    const isWord = (element: Element) =>
      getComputedStyle(element).display.startsWith('inline') && element.closest('p, li, dd, td');
    const controls = shown('button, input:not(:checked), select, verlaat-site, nav[aria-label=Hoofdmenu]');
    const buttons = controls.filter((element) => !isWord(element));
    const fixed = shown('body *').filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position));
    const { scrollWidth, clientWidth } = document.documentElement;
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const ink = getComputedStyle(document.querySelector('main') ?? document.body).color;
    return [
      ...buttons.map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 30)} staat op papier`),
      ...fixed.map((element) => `${element.tagName} .${element.className} blijft op elk vel staan`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels vallen van het vel`] : []),
      ...(paper === 'rgb(255, 255, 255)' ? [] : [`papier is ${paper}`]),
      ...(ink === 'rgb(0, 0, 0)' ? [] : [`inkt is ${ink}`]),
      ...(shown('h1').length === 1 ? [] : ['geen titel op papier']),
    ];
  });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return { vellen: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, gebreken };
}
