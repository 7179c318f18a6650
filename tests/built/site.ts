import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** One page of the built site. */
export type BuiltPage = {
  /** Its address, `/gemeente/zaanstad/`. */
  path: string;
  html: string;
  root: HTMLElement;
};

const SITE_FOLDER = 'dist';
/** How many pages a message names. */
const SHOWN_PAGES = 3;

/** Paths of all files of the built site, from its root: `/gemeente/zaanstad/index.html`. */
export const builtFiles: ReadonlySet<string> = new Set(
  readdirSync(SITE_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/').slice(SITE_FOLDER.length)),
);

/** Read a file of the built site by its path from the root of the site. */
export const readBuilt = (path: string): Buffer => readFileSync(join(SITE_FOLDER, path));

/** Every page of the built site, in the order of the addresses; a page that only sends on to another is left out. */
export const pages: readonly BuiltPage[] = [...builtFiles]
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => {
    const html = readBuilt(file).toString('utf8');
    return { path: file.replace(/index\.html$/, ''), html, root: parse(html, { comment: false }) };
  })
  .filter(({ root }) => !root.querySelector('meta[http-equiv=refresh]'));

if (pages.length === 0) throw new Error('Er is geen gebouwde site in dist/. Doe eerst: npm run build');

/** Collect what is wrong on any page, each problem once, with the pages that have it. */
export function collectProblems(findProblems: (page: BuiltPage) => readonly string[]): string[] {
  const perProblem = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const problem of findProblems(page)) {
      perProblem.set(problem, (perProblem.get(problem) ?? new Set()).add(page.path));
    }
  }
  return [...perProblem].map(([problem, paths]) => {
    const more = paths.size > SHOWN_PAGES ? ` en nog ${paths.size - SHOWN_PAGES}` : '';
    return `${problem} (op ${[...paths].slice(0, SHOWN_PAGES).join(', ')}${more})`;
  });
}
