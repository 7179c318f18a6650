import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

/** A phone, unless a test asks for something else. */
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, locale: 'nl-NL', hasTouch: true };
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, hasTouch: false };

type Fixtures = {
  browser: Browser;
  /** Open a page of the site, `visit('/gemeente/')`, in a window of its own. */
  visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
};

/**
 * A test in a real browser. It also fails when a page throws an error, breaks the content security policy or asks
 * another host for anything, whatever else the test looks at.
 */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.connect(inject('browserEndpoint'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const problems: string[] = [];
    const contexts: Awaited<ReturnType<Browser['newContext']>>[] = [];
    await use(async (path, options) => {
      const context = await browser.newContext({ baseURL: inject('siteUrl'), ...PHONE, ...options });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, problems);
      await page.goto(path);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(problems, 'fouten die de browser meldde').toEqual([]);
  },
});

/** Add to a list what a page does that no page may do: throw, break the security policy, ask another host. */
export function watch(page: Page, problems: string[]): void {
  const { origin } = new URL(inject('siteUrl'));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // A page that does not exist answers with 404, and the browser calls that an error too.
    const isMissingPage = message.text().includes('status of 404') && message.location().url === page.url();
    if (message.type() === 'error' && !isMissingPage) problems.push(`${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) problems.push(`vraagt een ander adres: ${url}`);
  });
}
