import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPaths } from './source-files.ts';

const paths = ['src', 'scripts', 'tests'].flatMap(listPaths);
const names = (list: string[]) =>
  list.map((path) => ({ path, name: basename(path).replace(/(\.test|\.d)?\.\w+$/, '') }));

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
/** A page stands under its address: `index`, `404`, `[id]`, `[...pad]`, `organisaties.json`. */
const PAGE = /^(\[(\.{3})?[a-z]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z]+)?$/;

describe('namen van bestanden', () => {
  test('zijn kleine letters met streepjes, zonder accenten', () => {
    const wrong = names(paths)
      .filter(({ path }) => !path.startsWith('src/pages/') && !path.endsWith('.astro'))
      .filter(({ path, name }) => !KEBAB.test(name) && !path.endsWith('/content.config.ts'))
      .filter(({ path }) => !path.startsWith('tests/fixtures/') && !path.includes('/__snapshots__/'));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('beginnen bij componenten met een hoofdletter', () => {
    const components = paths.filter((path) => /^src\/(components|layouts)\/.*\.astro$/.test(path));
    expect(names(components).filter(({ name }) => !PASCAL.test(name))).toEqual([]);
  });

  test('zijn bij pagina’s gelijk aan hun adres', () => {
    const pages = paths.filter((path) => path.startsWith('src/pages/'));
    expect(names(pages).filter(({ name }) => !PAGE.test(name))).toEqual([]);
  });

  test('zeggen wat erin staat: geen utils, helpers, misc, common of verzamelbestand', () => {
    const vague = /(^|[/-])(utils?|helpers?|misc|common|lib)([./-]|$)|(^|\/)index\.ts$/;
    expect(paths.filter((path) => vague.test(path))).toEqual([]);
  });

  test('hebben bij een test in een spiegelmap het bestand dat ze testen naast zich', () => {
    const outside = /^tests\/(architecture|built|browser|fixtures|styles|voorbeelden)\//;
    const orphans = paths
      .filter((path) => path.endsWith('.test.ts') && !outside.test(path))
      .filter((path) => {
        const mirrored = path.replace(/^tests\//, '').replace(/\.test\.ts$/, '');
        const isWholeRoom = !mirrored.includes('/');
        return (
          !isWholeRoom &&
          ![`src/${mirrored}.ts`, `src/${mirrored}.astro`, `${mirrored}.ts`, `${mirrored}.mjs`].some((file) =>
            paths.includes(file),
          )
        );
      });
    expect(orphans).toEqual([]);
  });
});
