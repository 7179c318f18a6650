import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themas } from './themas.ts';

const find = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
const listMissing = (wanted: Iterable<string>, present: ReadonlySet<string>) =>
  [...wanted].filter((name) => !present.has(name)).sort();

const source = globSync('src/**/*.{astro,css}')
  .filter((path) => !/^src\/styles\/(tokens\.css|themas\/)/.test(path.replaceAll('\\', '/')))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const used = find(source, /var\(\s*(--(?:basis|verwijshulp)-[\w-]+)/g);

test('de site gebruikt meer dan zestig tokens, dus het zoeken ernaar werkt', () => {
  expect(used.size).toBeGreaterThan(60);
});

describe.each(themas)('het thema $naam', ({ css }) => {
  const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
  const defined = find(light, /^\s*(--[\w-]+):/gm);

  test('geeft elke token die de site gebruikt', () => {
    expect(listMissing(used, defined)).toEqual([]);
  });

  test('geeft geen token die de site niet gebruikt', () => {
    expect(listMissing(defined, used)).toEqual([]);
  });

  test('verandert in het donker alleen tokens die het in het licht ook geeft', () => {
    expect(listMissing(find(dark, /^\s*(--[\w-]+):/gm), defined)).toEqual([]);
  });

  test('noemt elke token één keer per weergave', () => {
    for (const block of [light, dark]) {
      const names = [...block.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name);
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    }
  });

  test('bestaat alleen uit tokens: geen regels voor onderdelen van de pagina', () => {
    const selectors = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g)].map(([, name = '']) => name.trim());
    expect(selectors).toEqual([':root', '@media screen and (prefers-color-scheme: dark)', ':root']);
  });

  test('loopt met de letters op van klein naar groot', () => {
    const sizes = ['sm', 'md', 'lg', 'xl', '2xl', '3xl'].map((size) => {
      const [, value = ''] = new RegExp(`--basis-text-font-size-${size}: (?:clamp\\()?([\\d.]+)rem`).exec(css) ?? [];
      return Number(value);
    });
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[1]).toBeGreaterThanOrEqual(1);
  });
});
