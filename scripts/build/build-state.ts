import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseThema } from '../../src/integrations/thema-keuze.ts';
import { getVersie } from '../../src/site/versie.ts';
import { makeFingerprint } from './fingerprint.ts';

/** In the built site, so that it disappears together with it. A server that hides dotfiles does not publish it. */
const FILE = '.vingerafdruk';

/** Fingerprint of the project as it is now, in the theme that the command asks for. */
export function readCurrentFingerprint(root: string): Promise<string> {
  return makeFingerprint(root, getVersie().datum, process.env['SITE_URL'], chooseThema());
}

/** Note in a built site which project it was made from. */
export function writeFingerprint(folder: string, fingerprint: string): Promise<void> {
  return writeFile(join(folder, FILE), fingerprint);
}

/** Tell whether a built site still equals what a build would make of the project now. */
export async function isUpToDate(root: string, folder: string): Promise<boolean> {
  const built = await readFile(join(folder, FILE), 'utf8').catch(() => undefined);
  return built === (await readCurrentFingerprint(root));
}
