import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BuiltPage, builtFiles, pages, readBuilt } from './site.ts';
import { type Weight, weighFile, weighPage } from './weight.ts';

type Limits = Partial<Weight & { totaal: number }>;
type Budgets = {
  pagina: Required<Omit<Limits, 'gegevens'>>;
  keuzehulp: Limits;
  gemeente: Limits;
  groot: Limits & { paginas: string[] };
  zoeken: { volledigeTekst: number };
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

  test('blijft voor zoeken tot het eerste resultaat binnen de begroting', () => {
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
