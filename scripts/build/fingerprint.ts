import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Everything that decides what the built site looks like, from the root of the project. */
const INPUTS = ['content', 'public', 'src', 'scripts', 'astro.config.ts', 'tsconfig.json', 'package-lock.json'];

/**
 * Make the fingerprint of a build: the same fingerprint means the same site. It covers the text of every input, the
 * address of the site, its theme and the day, because pages show how old their facts are.
 *
 * @param root Folder of the project.
 * @param today Day of the build, as jjjj-mm-dd.
 * @param siteUrl Address where the site will stand, if it was given.
 * @param thema Name of the theme.
 * @returns A hexadecimal SHA-256.
 */
export async function makeFingerprint(root: string, today: string, siteUrl = '', thema = ''): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([today, siteUrl, thema]));
  for (const input of INPUTS) {
    for (const path of await listFiles(root, input)) {
      const content = await readFile(join(root, path));
      hash.update(JSON.stringify([path, content.length])).update(content);
    }
  }
  return hash.digest('hex');
}

/** List the files of an input in a fixed order: the files in a folder, or the file itself; nothing when it is absent. */
async function listFiles(root: string, input: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, input), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [input];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
