import type { Page } from 'playwright-core';

/** One place where Tab stops. */
export type Halte = {
  naam: string;
  /** Its place among all elements of the page. */
  plek: number;
  zichtbaar: boolean;
  /** Nothing that stays in sight, such as the emergency bar, lies over all of it. */
  vrij: boolean;
  /** Smallest side in pixels of what can be hit, its label included; undefined for a word within a sentence. */
  maat: number | undefined;
};

/** What a walk with Tab alone met, and what it should have met. */
export type Wandeling = { haltes: Halte[]; gemist: string[]; kwijt: number };

/** More stops than any page has. */
const HOOGSTENS = 1500;

/**
 * Walk through a whole page with Tab, from its top until the focus leaves it.
 *
 * A place counts as visible when the focus changes an outline or a shadow of the element, its label or its parent.
 */
export async function walk(page: Page): Promise<Wandeling> {
  await page.evaluate(prepare);
  const haltes: Halte[] = [];
  let kwijt = 0;
  for (let keer = 0; keer < HOOGSTENS; keer += 1) {
    // Held down, as by someone in a hurry: half the messages to the browser.
    await page.keyboard.down('Tab');
    const halte = await page.evaluate(() => (globalThis as unknown as { lookAtFocus(): Halte | null }).lookAtFocus());
    if (halte) haltes.push(halte);
    // Past the last place the focus is on no element: once is the end of the page, if nothing was left out.
    else if (await page.evaluate(() => (globalThis as unknown as { isAtEnd(): boolean }).isAtEnd())) break;
    else kwijt += 1;
    if (kwijt > 3) break;
  }
  await page.keyboard.up('Tab');
  const gemist = await page.evaluate(() => (globalThis as unknown as { listMissed(): string[] }).listMissed());
  return { haltes, gemist, kwijt };
}

/** Runs in the page: remember how everything looks without focus, and how to look at what has it. */
function prepare(): void {
  const SELECTOR = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll<HTMLElement>('*')];
  const plek = new Map(all.map((element, index) => [element, index]));
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    // Of a group of radio buttons Tab takes one.
    !(element instanceof HTMLInputElement && element.type === 'radio');
  const expected = all.filter((element) => element.matches(SELECTOR) && isStop(element));
  const surroundings = (element: HTMLElement) =>
    [element, element.parentElement, ...((element as HTMLInputElement).labels ?? [])].filter((one) => one !== null);
  const look = (element: HTMLElement) =>
    surroundings(element)
      .map((one) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
        return `${outlineStyle} ${outlineStyle === 'none' ? '' : outlineWidth + outlineColor} ${boxShadow}`;
      })
      .join();
  const before = new Map(all.filter((one) => one.matches(SELECTOR)).map((one) => [one, look(one)]));
  const seen = new Set<HTMLElement>();
  const nameOf = (element: HTMLElement) =>
    `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}"`;

  const isInSentence = (element: HTMLElement) => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const rest = (block?.textContent ?? '').replace(element.textContent ?? '', '');
    return /\p{L}{2}/u.test(rest);
  };
  const boxOf = (element: HTMLElement) => {
    const boxes = [element, ...((element as HTMLInputElement).labels ?? [])].map((one) => one.getBoundingClientRect());
    const least = (side: 'left' | 'top') => Math.min(...boxes.map((box) => box[side]));
    const most = (side: 'right' | 'bottom') => Math.max(...boxes.map((box) => box[side]));
    return {
      left: least('left'),
      top: least('top'),
      width: most('right') - least('left'),
      height: most('bottom') - least('top'),
    };
  };
  /** How far from its middle an element can be hit, one way and back; a link may be stretched over what is around it. */
  const reach = (element: HTMLElement, x: number, y: number, dx: number, dy: number): number => {
    const hits = (far: number) => element.contains(document.elementFromPoint(x + dx * far, y + dy * far));
    const oneWay = (sign: number) => {
      let far = 0;
      while (far < 30 && hits(sign * (far + 1))) far += 1;
      return far;
    };
    return oneWay(1) + oneWay(-1);
  };
  const measure = (element: HTMLElement) => {
    if (element.matches('a, button') && isInSentence(element)) return undefined;
    const { left, top, width, height } = boxOf(element);
    if (Math.min(width, height) >= 44) return Math.floor(Math.min(width, height));
    const [x, y] = [left + width / 2, top + height / 2];
    return Math.round(
      Math.min(Math.max(width, reach(element, x, y, 1, 0)), Math.max(height, reach(element, x, y, 0, 1))),
    );
  };
  const isFree = (element: HTMLElement) => {
    const mine = surroundings(element);
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.2, 0.5, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
    );
    return points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && mine.some((one) => one.contains(hit) || hit.contains(one));
    });
  };

  Object.assign(globalThis, {
    lookAtFocus(): Halte | null {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body || element === document.documentElement) return null;
      if (seen.has(element)) return null;
      seen.add(element);
      return {
        naam: nameOf(element),
        plek: plek.get(element) ?? -1,
        zichtbaar: look(element) !== (before.get(element) ?? ''),
        vrij: isFree(element),
        maat: measure(element),
      };
    },
    isAtEnd: () => expected.every((element) => seen.has(element)),
    listMissed: () => expected.filter((element) => !seen.has(element)).map(nameOf),
  });
}
