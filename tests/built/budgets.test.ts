import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BuiltPage, builtFiles, pages, readBuilt } from './site.ts';
import { listScripts, type Weight, weighFile, weighPage, weighUses } from './weight.ts';

type Limits = Partial<Weight & { totaal: number }>;
type Budgets = {
  pagina: Required<Omit<Limits, 'gegevens'>>;
  keuzehulp: Limits;
  gemeente: Limits;
  groot: Limits & { paginas: string[] };
  bijGebruik: number;
  zoeken: { eersteResultaat: number; volledigeTekst: number };
};

const budgets = parse(readFileSync('budgets.yaml', 'utf8')) as Budgets;
const { paginas: LARGE, ...large } = budgets.groot;

const KINDS = [
  { name: 'een keuzehulp', limits: budgets.keuzehulp, holds: (path: string) => /^\/keuzehulp\/[^/]+\/$/.test(path) },
  {
    name: 'een gemeente',
    limits: { ...budgets.pagina, ...budgets.gemeente },
    holds: (path: string) => /^\/gemeente\/[^/]+\/$/.test(path),
  },
  {
    name: 'een lijst of overzicht',
    limits: { ...large, css: budgets.pagina.css, js: budgets.pagina.js },
    holds: (path: string) => LARGE.includes(path),
  },
  {
    name: 'de zoekpagina',
    limits: { ...budgets.pagina, js: Infinity, totaal: Infinity },
    holds: (path: string) => path === '/zoeken/',
  },
  { name: 'een gewone pagina', limits: budgets.pagina, holds: () => true },
];

/** Say for each limit that a page breaks how far it goes. */
function findExcess({ path }: BuiltPage, weight: Weight, limits: Limits): string[] {
  const measured: Required<Limits> = { ...weight, totaal: weight.htmlEnCss + weight.js };
  return Object.entries(limits).flatMap(([name, limit]) => {
    const value = measured[name as keyof Limits];
    return value > limit ? [`${path}: ${name} is ${value.toFixed(1)}, hooguit ${limit}`] : [];
  });
}

describe('het gewicht van de gebouwde site', () => {
  for (const { name, limits, holds } of KINDS) {
    test(`blijft voor ${name} binnen de begroting`, () => {
      const own = pages.filter(({ path }) => KINDS.find((kind) => kind.holds(path))?.holds === holds);
      expect(own.length, `pagina's van deze soort`).toBeGreaterThan(0);
      expect(own.flatMap((page) => findExcess(page, weighPage(page), limits))).toEqual([]);
    });
  }

  test('toont elke pagina na één verzoek', () => {
    const { verzoekenVoorVerf } = budgets.pagina;
    expect(pages.flatMap((page) => findExcess(page, weighPage(page), { verzoekenVoorVerf }))).toEqual([]);
  });

  test('blijft voor wat pas bij gebruik komt binnen de begroting', () => {
    const uses = new Map(pages.flatMap((page) => weighUses(page).map(({ address, size }) => [address, size] as const)));
    expect(uses.size, 'scripts die wachten').toBeGreaterThan(1);
    expect([...uses].filter(([, size]) => size > budgets.bijGebruik)).toEqual([]);
  });

  test('blijft voor zoeken tot het eerste resultaat binnen de begroting', () => {
    const page = pages.find(({ path }) => path === '/zoeken/');
    const home = pages.find(({ path }) => path === '/');
    if (!page || !home) throw new Error('geen pagina om te zoeken');
    const everywhere = listScripts(home);
    const own = [...listScripts(page)].filter((script) => !everywhere.has(script));
    expect(own.length, 'scripts van het zoeken').toBeGreaterThan(0);
    const size = [...own, '/gegevens/zoek.json'].reduce((sum, path) => sum + weighFile(path), 0);
    expect(size).toBeLessThanOrEqual(budgets.zoeken.eersteResultaat);
  });

  test('blijft voor zoeken in de volledige tekst binnen de begroting', () => {
    // Pagefind compresses its own files. A first query loads one part of the index and a few hits.
    const size = (pattern: RegExp) =>
      [...builtFiles].filter((path) => pattern.test(path)).map((path) => readBuilt(path).length / 1000);
    const scripts = ['/pagefind/pagefind.js', '/pagefind/pagefind-worker.js', '/pagefind/pagefind-entry.json'];
    const engine = [
      ...scripts.map((path) => weighFile(path)),
      ...size(/\/wasm\.nl\./),
      ...size(/\/pagefind\.nl_.*pf_meta$/),
      ...size(/\.pf_filter$/),
    ];
    const largest = (pattern: RegExp, count: number) =>
      size(pattern)
        .sort((a, b) => b - a)
        .slice(0, count);
    const first = [...engine, ...largest(/\.pf_index$/, 1), ...largest(/\.pf_fragment$/, 3)];
    expect(first.reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(budgets.zoeken.volledigeTekst);
  });
});
