import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Files by their path from the repository root, always with forward slashes. */
export type Bestanden = ReadonlyMap<string, string>;

/** Only these are text; a picture is listed, so that a misplaced one is noticed, but not read. */
export const isLeesbaar = (path: string): boolean => /\.(ya?ml|mdx?|csv)$/i.test(path);

/** Generated schemas, pictures and whatever a computer hides are no content. */
export const isInhoud = (path: string): boolean => !/(^|\/)(\.|node_modules\/)|^content\/afbeeldingen\//.test(path);

/**
 * Read every file below `content/`, each once.
 *
 * @param root Folder of the repository.
 * @returns Path → text; bytes that are no UTF-8 become U+FFFD, which the control reports. Empty without a `content/`.
 */
export async function readBestanden(root: string): Promise<Bestanden> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isInhoud)
    .sort();
  const texts = await Promise.all(paths.map((path) => (isLeesbaar(path) ? readFile(join(root, path), 'utf8') : '')));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}
