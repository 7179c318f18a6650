import { delimiter, join } from 'node:path';

/** What is known of the machine; an argument, so that every kind of machine can be tried. */
export type Machine = {
  environment: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
  /** Where Playwright would have put a browser of its own. */
  playwrightPath: string;
};

const VARIABLES = ['CHROME_PATH', 'CHROMIUM_PATH'];
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe', 'msedge.exe'];
const PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  'C:/Program Files/Google/Chrome/Application',
  'C:/Program Files (x86)/Microsoft/Edge/Application',
];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Find a browser of the Chromium family: what an environment variable names, then what is installed, then
 * Playwright's own.
 *
 * @returns The path of its program, or undefined when the machine has none.
 * @throws When an environment variable names a program that does not exist: whoever set it wants that one.
 */
export function findBrowser({ environment, exists, playwrightPath }: Machine): string | undefined {
  for (const variable of VARIABLES) {
    const path = environment[variable];
    if (!path) continue;
    if (!exists(path))
      throw new Error(
        `${variable} is "${path}", maar daar staat geen browser. Verbeter het pad of haal ${variable} weg.`,
      );
    return path;
  }
  const folders = [...PLACES, ...(environment['PATH'] ?? '').split(delimiter).filter(Boolean)];
  const installed = [...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))), ...MAC_APPS];
  return [...installed, playwrightPath].find((path) => path !== '' && exists(path));
}
