import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { getBrowser } from '../../scripts/browser/get-browser.ts';
import { startSiteServer } from '../../src/integrations/site-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    browserEndpoint: string;
  }
}

/** The tests run as root in a closed machine without a graphics card, and the browser may call nobody. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serve dist/ and start one browser for all test files; both stop when the tests are done. */
export default function setUp(project: TestProject): Promise<() => Promise<void>> {
  return serveToBrowser('dist', project);
}

/** Serve a built folder and start one browser for all test files of a project; returns what stops both. */
export async function serveToBrowser(folder: string, { provide }: TestProject): Promise<() => Promise<void>> {
  const site = await startSiteServer(folder, 0);
  const browser = await chromium.launchServer({ executablePath: getBrowser(), args: ARGUMENTS });
  provide('siteUrl', site.url);
  provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
