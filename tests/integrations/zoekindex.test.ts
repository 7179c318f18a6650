import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeZoekindex } from '../../src/integrations/zoekindex.ts';

const page = (main: string) =>
  `<!doctype html><html lang="nl"><head><title>T</title></head><body>${main}</body></html>`;
const gemeente = page('<main data-pagefind-body data-pagefind-filter="soort:gemeente"><h1>Zaanstad</h1>Bel</main>');
const rol = page('<main data-pagefind-body data-pagefind-filter="soort:rol"><h1>Handhaving</h1>Mensenhandel</main>');

describe('de zoekindex', () => {
  let folder: string;
  const write = async (path: string, html: string) => {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, 'index.html'), html);
  };
  const readIndex = async () => {
    const entries = await readdir(join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(await Promise.all(files.sort().map(async (path) => [path, await readFile(path, 'hex')])));
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zoekindex-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('bevat de gemerkte pagina’s en geen andere', async () => {
    await write('gemeente/zaanstad', gemeente);
    await write('rollen/handhaving', rol);
    await write('privacy', page('<main><h1>Privacy</h1></main>'));

    expect(await writeZoekindex(folder)).toBe(2);
    const entry = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(entry.languages.nl.page_count).toBe(2);
    expect(await readdir(join(folder, 'pagefind/filter'))).toHaveLength(1);
  });

  test('bevat de begrippen elk apart, en dan niet ook de lijst waar ze in staan', async () => {
    await write('rollen/handhaving', rol);
    await write('begrippen', page('<main data-pagefind-body data-pagefind-filter="soort:begrippen"><h1>Begrippen</h1></main>'));
    const records = ['bedenktijd', 'cosm'].map((id) => ({ href: `/begrippen/#${id}`, titel: id, tekst: 'Een uitleg.', zoekwoorden: ['b9'] }));

    expect(await writeZoekindex(folder, { records, filters: new Map() })).toBe(3);
    const entry = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(entry.languages.nl.page_count).toBe(3);
  });

  test('krijgt per filter een bestand, zonder dat de pagina verandert', async () => {
    await write('gemeente/zaanstad', gemeente);
    const filters = new Map([['/gemeente/zaanstad/', { regio: ['zaanstreek-waterland'], vorm: ['arbeid', 'seksueel'] }]]);
    await writeZoekindex(folder, { records: [], filters });
    expect(await readdir(join(folder, 'pagefind/filter'))).toHaveLength(3);
    expect(await readFile(join(folder, 'gemeente/zaanstad/index.html'), 'utf8')).toBe(gemeente);
  });

  test('is bij dezelfde pagina’s tot op de byte gelijk', async () => {
    await write('rollen/handhaving', rol);
    await write('gemeente/zaanstad', gemeente);
    await writeZoekindex(folder);
    const first = await readIndex();
    await writeZoekindex(folder);
    expect(await readIndex()).toEqual(first);
  });

  test('brengt de schermen van Pagefind zelf niet mee', async () => {
    await write('gemeente/zaanstad', gemeente);
    await writeZoekindex(folder);
    expect((await readdir(join(folder, 'pagefind'))).filter((name) => /ui|highlight/.test(name))).toEqual([]);
  });

  test('weigert een site waarin geen enkele pagina te vinden is', async () => {
    await write('privacy', page('<main><h1>Privacy</h1></main>'));
    await expect(writeZoekindex(folder)).rejects.toThrow('no page in');
  });
});
