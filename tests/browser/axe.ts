import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** One objection of axe: the rule, what it says and where; and in which example of a component, on a preview page. */
export type Bezwaar = { tekst: string; voorbeeld: string | undefined };

/**
 * Find what axe objects to on a page as it stands, by WCAG 2.2 A and AA and good practice.
 * The source runs through the debugger, because the page's own content security policy refuses foreign scripts.
 *
 * @param zonder Rules that are not judged here.
 */
export async function findBezwaren(page: Page, zonder: readonly string[] = []): Promise<Bezwaar[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (uit) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const rules = Object.fromEntries(uit.map((id) => [id, { enabled: false }]));
    const { violations } = await run(document, { elementRef: true, rules });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, element }) => ({
        tekst: `${id}: ${help} (${target.join(' ')})`,
        voorbeeld: element?.closest<HTMLElement>('[data-voorbeeld]')?.dataset['voorbeeld'],
      })),
    );
  }, zonder);
}

/** List the objections of axe to a page, each as a sentence. */
export async function listBezwaren(page: Page): Promise<string[]> {
  return (await findBezwaren(page)).map(({ tekst }) => tekst);
}
