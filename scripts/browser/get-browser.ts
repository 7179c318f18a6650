import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const NO_BROWSER = `Er is geen browser gevonden voor de tests in een echte browser.

Zo los je het op:
  - Installeer Chromium of Google Chrome. Op Debian of Ubuntu: sudo apt-get install chromium
  - Of zet in CHROME_PATH het pad van een browser die er al is.`;

/**
 * Get a browser for the tests. Where none exists and this process may install packages, Debian's `chromium` is
 * installed.
 *
 * @returns The path of its program.
 * @throws With a Dutch explanation when there is none and none can be installed.
 */
export function getBrowser(): string {
  const machine = { environment: process.env, exists: existsSync, playwrightPath: chromium.executablePath() };
  const path = findBrowser(machine) ?? (installChromium() ? findBrowser(machine) : undefined);
  if (!path) throw new Error(NO_BROWSER);
  return path;
}

function installChromium(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('Er is nog geen browser. Chromium wordt geïnstalleerd; dat duurt een paar minuten.');
  const apt = (...parameters: string[]) =>
    spawnSync('apt-get', parameters, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium');
}
