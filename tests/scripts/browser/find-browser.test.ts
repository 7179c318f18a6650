import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';

const machine = (paths: string[], environment: Record<string, string> = {}) => ({
  environment,
  exists: (path: string) => paths.includes(path),
  playwrightPath: '/playwright/chrome',
});

describe('een browser voor de tests zoeken', () => {
  test('neemt wat CHROME_PATH of CHROMIUM_PATH noemt, ook als er meer is', () => {
    expect(findBrowser(machine(['/usr/bin/chromium', '/eigen/chrome'], { CHROME_PATH: '/eigen/chrome' }))).toBe(
      '/eigen/chrome',
    );
    expect(findBrowser(machine(['/usr/bin/chromium', '/eigen/chrome'], { CHROMIUM_PATH: '/eigen/chrome' }))).toBe(
      '/eigen/chrome',
    );
  });

  test('zegt het als CHROME_PATH naar niets wijst, en kiest niet stil een andere browser', () => {
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { CHROME_PATH: '/weg/chrome' }))).toThrow(
      'CHROME_PATH is "/weg/chrome", maar daar staat geen browser. Verbeter het pad of haal CHROME_PATH weg.',
    );
  });

  test('vindt Chromium van Debian en Chrome op een Mac', () => {
    expect(findBrowser(machine(['/usr/bin/chromium', '/playwright/chrome']))).toBe('/usr/bin/chromium');
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([mac]))).toBe(mac);
  });

  test('vindt een browser in een map van PATH', () => {
    expect(findBrowser(machine(['/eigen/bin/google-chrome'], { PATH: '/bin:/eigen/bin' }))).toBe(
      '/eigen/bin/google-chrome',
    );
  });

  test('neemt als laatste die van Playwright', () => {
    expect(findBrowser(machine(['/playwright/chrome']))).toBe('/playwright/chrome');
  });

  test('vindt niets op een machine zonder browser', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
  });
});
