import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the project, with its path from the root of the project. */
export type SourceFile = { path: string; text: string };

/** What is installed or made, not written. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', '.astro', '.cache']);

/** List the paths of all files that people wrote, below a folder of the project. */
export function listPaths(folder = ''): string[] {
  return readdirSync(folder || '.', { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listPaths(path) : [path];
    })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Read the files with code below some folders. */
export function readSources(...folders: string[]): SourceFile[] {
  return folders
    .flatMap(listPaths)
    .filter((path) => /\.(ts|mjs|astro)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
