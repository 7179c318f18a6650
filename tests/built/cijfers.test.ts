import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Reeks } from '../../src/schema/cijfers.ts';
import { pages } from './site.ts';

const reeksen = Object.entries(parse(readFileSync('content/cijfers.yaml', 'utf8')) as Record<string, Reeks>);
const root = pages.find(({ path }) => path === '/cijfers/')?.root;
const getFiguur = (id: string) => root?.querySelector(`figure#${id}`);

describe.each(reeksen)('de tabel %s', (id, reeks) => {
  const rijen = getFiguur(id)?.querySelectorAll('tbody tr') ?? [];

  test('staat op de pagina met een rij voor elk getal', () => {
    expect(rijen).toHaveLength(reeks.waarden.length);
    expect(getFiguur(id)?.querySelector('caption')?.text).toContain(reeks.titel);
  });

  test('noemt in elke rij het getal in letters, wanneer het geteld is en een bron', () => {
    for (const rij of rijen) {
      expect(rij.querySelector('.getal')?.text).toMatch(/\S/);
      expect(rij.querySelector('td:nth-of-type(2)')?.text).toMatch(/\d{4}|datum onbekend/);
      expect(rij.querySelector('a[href^="#bron-"]')).toBeTruthy();
    }
  });

  test('tekent balken van nul af, even lang als het getal naar verhouding is', () => {
    const vol = reeks.eenheid === 'procent' ? 100 : Math.max(...reeks.waarden.map(({ waarde = 0 }) => waarde));
    const balken = rijen.map((rij) => rij.querySelector('rect.balk'));
    const verwacht = reeks.waarden.map(({ waarde }) =>
      reeks.balken === false || waarde === undefined ? undefined : Math.round((waarde / vol) * 1000) / 10,
    );
    expect(balken.map((balk) => (balk ? Number(balk.getAttribute('width')) : undefined))).toEqual(verwacht);
    expect(balken.filter((balk) => balk?.hasAttribute('x'))).toEqual([]);
  });

  test('zegt wat je er niet uit kunt besluiten', () => {
    expect(getFiguur(id)?.querySelectorAll('figcaption p').length).toBeGreaterThanOrEqual(reeks.toelichting.length);
  });
});

test('delen die in de bron niet optellen, zeggen dat met beide getallen', () => {
  const tekst = getFiguur('minderjarig-vorm')?.querySelector('figcaption')?.text;
  expect(tekst).toContain('Het totaal in de bron is 373, de delen zijn samen 377.');
});
