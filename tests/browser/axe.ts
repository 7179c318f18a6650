import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe objects to on a page as it stands, WCAG 2.2 A and AA and good practice: the rule, what it says, and where.
 * The source runs through the debugger, because the page's own content security policy refuses foreign scripts.
 */
export async function listBezwaren(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}
