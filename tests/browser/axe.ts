import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** One objection of axe: the rule, what it says and where; and in which example of a component, on a preview page. */
export type Bezwaar = { tekst: string; voorbeeld: string | undefined };

/** What axe made of a page: its objections, and how many of its rules found something to judge. */
export type Oordeel = { bezwaren: Bezwaar[]; regels: number };

/**
 * Let axe judge a page as it stands, by WCAG 2.2 A and AA and good practice.
 * The source runs through the debugger, because the page's own content security policy refuses foreign scripts.
 *
 * @param zonder Rules that are not judged here.
 */
export async function judge(page: Page, zonder: readonly string[] = []): Promise<Oordeel> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (uit) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const off = Object.fromEntries(uit.map((id) => [id, { enabled: false }]));
    // The size of targets is new in WCAG 2.2, and axe judges it only when asked.
    const rules = { 'target-size': { enabled: true }, ...off };
    const { violations, passes } = await run(document, { elementRef: true, rules });
    const bezwaren = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, element }) => ({
        tekst: `${id}: ${help} (${target.join(' ')})`,
        voorbeeld: element?.closest<HTMLElement>('[data-voorbeeld]')?.dataset['voorbeeld'],
      })),
    );
    return { bezwaren, regels: new Set([...violations, ...passes].map(({ id }) => id)).size };
  }, zonder);
}

/** Find what axe objects to on a page as it stands; see `judge`. */
export async function findBezwaren(page: Page, zonder: readonly string[] = []): Promise<Bezwaar[]> {
  return (await judge(page, zonder)).bezwaren;
}

/** List the objections of axe to a page, each as a sentence. */
export async function listBezwaren(page: Page): Promise<string[]> {
  return (await findBezwaren(page)).map(({ tekst }) => tekst);
}
