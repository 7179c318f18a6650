import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readInhoud } from '../checks/reading/read-inhoud.ts';
import { listZoekrecords, mapZoekfilters, type Zoekfilters, type Zoekrecord } from '../site/zoek-records.ts';

/** Only pages with this mark are found; what stands outside the marked element is not searched. */
const SEARCHABLE = 'data-pagefind-body';
/** The opening tag of the marked element. */
const BODY = new RegExp(`<[^>]*${SEARCHABLE}[^>]*>`);
/** Pagefind's own screens, which this site does not use. */
const UNUSED_FILE = /-ui\.(js|css)$|^pagefind-highlight\.js$|^wasm\.unknown\./;

/** What goes into the index beside the pages as they are; an address with a record is not read as a page. */
export type Aanvulling = { records: readonly Zoekrecord[]; filters: ReadonlyMap<string, Zoekfilters> };

const NOTHING: Aanvulling = { records: [], filters: new Map() };

/**
 * Write the search index of a built site to `pagefind/` in its folder. The same pages give the same bytes: they are
 * added in the order of their paths.
 *
 * @param folder The built site, with an `index.html` per page.
 * @param aanvulling Records for what is no page, and what pages can be narrowed by.
 * @returns The number of pages and records that can be found.
 * @throws When a page cannot be indexed, or when no page is marked as searchable: a search that never finds anything
 *   must not be published.
 */
export async function writeZoekindex(folder: string, { records, filters }: Aanvulling = NOTHING): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    // A list of which every entry is a record would be found twice.
    const lists = new Set(records.map(({ href }) => href.replace(/#.*$/, '')));
    let pages = 0;
    for (const sourcePath of await listPages(folder)) {
      const content = await readFile(join(folder, sourcePath), 'utf8');
      const address = `/${sourcePath.replace(/index\.html$/, '')}`;
      if (!content.includes(SEARCHABLE) || lists.has(address)) continue;
      refuse(await index.addHTMLFile({ sourcePath, content: withFilters(content, filters.get(address)) }), sourcePath);
      pages += 1;
    }
    for (const { href, titel, tekst, zoekwoorden } of records) {
      const record = { url: href, content: `${titel}. ${tekst}`, language: 'nl', meta: { title: titel, zoekwoorden: zoekwoorden.join(', ') }, filters: { soort: ['begrippen'] } };
      refuse(await index.addCustomRecord(record), href);
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
        const { inhoud } = await readInhoud('.');
        const pages = await writeZoekindex(fileURLToPath(dir), { records: listZoekrecords(inhoud), filters: mapZoekfilters(inhoud) });
        logger.info(`${pages} pagina's in de zoekindex`);
      },
    },
  };
}

/** Put what a page can be narrowed by into the text that is indexed; the page itself stays as it is. */
function withFilters(content: string, filters: Zoekfilters = {}): string {
  const extra = Object.entries(filters).flatMap(([name, values]) => values.map((value) => `<span data-pagefind-filter="${name}:${value}"></span>`));
  return content.replace(BODY, (tag) => tag + extra.join(''));
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
