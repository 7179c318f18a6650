import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { countClicks, summariseClicks } from './clicks.ts';
import { pages } from './site.ts';

/** The page that stands where an address does not exist; nothing should lead to it. */
const ERROR_PAGE = '/404.html';
/** Further away than this, a page is found by searching only. */
const MOST_CLICKS = 4;

const clicks = countClicks();

describe('elke pagina van de gebouwde site', () => {
  test('is vanaf de voorpagina te bereiken met gewone links en formulieren', () => {
    const orphans = pages.map(({ path }) => path).filter((path) => path !== ERROR_PAGE && !clicks.has(path));
    expect(orphans).toEqual([]);
  });

  test(`is hooguit ${MOST_CLICKS} klikken ver`, () => {
    expect([...clicks].filter(([, count]) => count > MOST_CLICKS)).toEqual([]);
    // `TOON=1` prints the table, to be quoted.
    if (process.env['TOON']) console.table(summariseClicks(clicks));
  });
});

test('elke regel van de beslistabel staat op een pagina', () => {
  const regels = parseYaml(readFileSync('content/keuzehulpen/verwijzen/regels.yaml', 'utf8')) as { code: string; tekst: string }[];
  const teksten = pages.map(({ root }) => root.text.replace(/\s+/g, ' '));
  expect(regels.filter(({ tekst }) => !teksten.some((woorden) => woorden.includes(tekst))).map(({ code }) => code)).toEqual([]);
});

test('een pagina waar geen link heen gaat, geldt als wees', () => {
  const page = (path: string, html: string) => ({ path, root: parse(html) });
  const found = countClicks([
    page('/', '<a href="/a/">a</a>'),
    page('/a/', '<a href="../b/#deel">b</a><a href="https://elders.example/c/">c</a>'),
    page('/b/', ''),
    page('/c/', ''),
  ]);
  expect([...found]).toEqual([['/', 0], ['/a/', 1], ['/b/', 2]]);
});
