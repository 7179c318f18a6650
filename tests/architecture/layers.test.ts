import { describe, expect, test } from 'vitest';
import { listImports } from './imports.ts';
import { findForbidden, ROOMS } from './rooms.ts';
import { readSources } from './source-files.ts';

const sources = readSources('src');
const forbiddenIn = (path: string, text: string) => findForbidden({ path, text }, listImports({ path, text }));

/** Leave the code without its comments. */
const stripComments = (text: string) => text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '');

describe('de lagen van het project', () => {
  for (const room of ROOMS) {
    test(`${room.name} gebruikt alleen wat daar mag`, () => {
      const files = sources.filter(({ path }) => ROOMS.find(({ holds }) => holds(path)) === room);
      expect(files.flatMap((file) => findForbidden(file, listImports(file)))).toEqual([]);
    });
  }

  test('alleen src/site/ en src/content.config.ts lezen de verzamelingen van Astro', () => {
    const readers = sources.filter((file) => listImports(file).some(({ target }) => target === 'astro:content'));
    const others = readers.filter(({ path }) => !/^src\/(site\/|content\.config\.ts$)/.test(path));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('domain leest geen klok, toeval, scherm of bestand', () => {
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|console|process|document|window|localStorage|fetch|performance)\b/;
    const found = sources
      .filter(({ path }) => path.startsWith('src/domain/'))
      .flatMap(({ path, text }) => {
        const [match] = impure.exec(stripComments(text)) ?? [];
        return match ? `${path}: ${match}` : [];
      });
    expect(found).toEqual([]);
  });

  test('elke import van een eigen bestand noemt de extensie', () => {
    const missing = [...sources, ...readSources('scripts', 'tests')].flatMap((file) =>
      listImports(file)
        .filter(
          ({ specifier }) => specifier.startsWith('.') && !/\.(ts|astro|css|mjs|mdx|json|svg)(\?\w+)?$/.test(specifier),
        )
        .map(({ specifier }) => `${file.path}: ${specifier}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('de tabel van de lagen', () => {
  test('ziet dat domain een waarde uit schema haalt, en laat types toe', () => {
    const path = 'src/domain/advies.ts';
    expect(forbiddenIn(path, "import { adviesSchema } from '../schema/advies.ts';")).toHaveLength(1);
    expect(forbiddenIn(path, "import { adviesSchema, type Advies } from '../schema/advies.ts';")).toHaveLength(1);
    expect(forbiddenIn(path, "export { adviesSchema } from '../schema/advies.ts';")).toHaveLength(1);
    expect(forbiddenIn(path, "const s = await import('../schema/advies.ts');")).toHaveLength(1);
    expect(forbiddenIn(path, "import type { Advies } from '../schema/advies.ts';")).toEqual([]);
    expect(forbiddenIn(path, "import { type Advies } from '../schema/advies.ts';")).toEqual([]);
  });

  test('ziet een pakket of Node op een plek waar dat niet mag', () => {
    expect(forbiddenIn('src/domain/datum.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(forbiddenIn('src/client/zoek-veld.ts', "import { z } from 'zod';")).toHaveLength(1);
    expect(forbiddenIn('src/checks/regels.ts', "import { readFile } from 'node:fs/promises';")).toHaveLength(1);
    expect(forbiddenIn('src/checks/reading/yaml.ts', "import { readFile } from 'node:fs/promises';")).toEqual([]);
  });

  test('ziet een component dat zelf inhoud leest, en een script dat meer doet dan een element starten', () => {
    const path = 'src/components/Kaart.astro';
    expect(forbiddenIn(path, "---\nimport { getCollection } from 'astro:content';\n---\n<p />")).toHaveLength(1);
    expect(forbiddenIn(path, "---\nimport '../client/kaart.ts';\n---\n<p />")).toHaveLength(1);
    expect(forbiddenIn(path, "<p /><script>import '../client/kaart.ts';</script>")).toEqual([]);
    expect(forbiddenIn(path, "<p /><script>import '../domain/kaart.ts';</script>")).toHaveLength(1);
  });
});
