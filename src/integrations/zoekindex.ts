import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Only pages with this mark are found; what stands outside the marked element is not searched. */
const SEARCHABLE = 'data-pagefind-body';
/** Pagefind's own screens, which this site does not use. */
const UNUSED_FILE = /-ui\.(js|css)$|^pagefind-highlight\.js$|^wasm\.unknown\./;

/**
 * Write the search index of a built site to `pagefind/` in its folder. The same pages give the same bytes: they are
 * added in the order of their paths.
 *
 * @param folder The built site, with an `index.html` per page.
 * @returns The number of pages that can be found.
 * @throws When a page cannot be indexed, or when no page is marked as searchable: a search that never finds anything
 *   must not be published.
 */
export async function writeZoekindex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    let pages = 0;
    for (const sourcePath of await listPages(folder)) {
      const content = await readFile(join(folder, sourcePath), 'utf8');
      if (!content.includes(SEARCHABLE)) continue;
      refuse(await index.addHTMLFile({ sourcePath, content }), sourcePath);
      pages += 1;
    }
    if (pages === 0) throw new Error(`Pagefind: no page in ${folder} has ${SEARCHABLE}`);

    const { files } = refuse(await index.getFiles(), 'index');
    await rm(join(folder, 'pagefind'), { recursive: true, force: true });
    for (const { path, content } of files.filter(({ path }) => !UNUSED_FILE.test(path))) {
      const target = join(folder, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return pages;
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Make the search index at the end of every build. */
export function zoekindex(): AstroIntegration {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeZoekindex(fileURLToPath(dir));
        logger.info(`${pages} pagina's in de zoekindex`);
      },
    },
  };
}

async function listPages(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}

function refuse<Response extends { errors: string[] }>(response: Response, subject: string): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind, ${subject}: ${response.errors.join('; ')}`);
  return response;
}
