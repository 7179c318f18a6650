import { describe, expect, test } from 'vitest';
import type { Taak, Werklijst } from '../../../src/checks/actueel/actueel.ts';
import { formatActueel } from '../../../src/checks/reporters/actueel.ts';

const taak = (wat: string, anders: Partial<Taak> = {}): Taak => ({
  soort: 'telefoonnummer',
  wat,
  gezien: '2025-03-12',
  tot: '2025-09-12',
  file: 'content/hulpaanbod/comensha.mdx',
  line: 19,
  ...anders,
});
const lijst: Werklijst = { onderdeel: 'hulpaanbod', redactie: 'redactie hulpaanbod', nu: [], verlopen: [], binnenkort: [] };
const toon = (delen: object, vorm: 'tekst' | 'markdown' = 'tekst') =>
  formatActueel({ vandaag: '2026-11-22', lijsten: [{ ...lijst, ...delen }] }, vorm);

describe('de lijst van wat na te kijken is', () => {
  test('zegt het als alles bij de tijd is', () => {
    expect(formatActueel({ vandaag: '2026-11-22', lijsten: [] }, 'tekst')).toBe('Op 22 november 2026 is alles bij de tijd.');
  });

  test('noemt in de terminal de groep, wat het is, waar het staat en tot wanneer het gold', () => {
    const tekst = toon({ nu: [taak('telefoonnummer 033 448 11 86 van CoMensha', { url: 'https://www.comensha.nl' })] });
    expect(tekst.split('\n').slice(2)).toEqual([
      '',
      'Redactie hulpaanbod',
      '  Eerst: dit nummer staat onder Nu in de keuzehulp (1)',
      '    content/hulpaanbod/comensha.mdx:19  telefoonnummer 033 448 11 86 van CoMensha, gezien op 12 maart 2025, gold tot en met 12 september 2025',
      '      https://www.comensha.nl',
    ]);
  });

  test('zegt bij een onbekende datum niets meer dan dat', () => {
    expect(toon({ verlopen: [taak('website x', { gezien: 'onbekend', tot: '' })] })).toMatch(/website x, datum onbekend$/m);
  });

  test('is in een melding op GitHub een lijst om af te vinken, waarin niets zelf opmaak wordt', () => {
    const tekst = toon({ binnenkort: [taak('feit "<b> @iedereen #1"', { url: 'https://a.example/(x)' })] }, 'markdown');
    expect(tekst).toContain('### Verloopt binnen een maand (1)');
    expect(tekst).toContain('- [ ] feit "\\<b\\> \\@iedereen \\#1", gezien op');
    expect(tekst).toContain('([bron](https://a.example/%28x%29)). `content/hulpaanbod/comensha.mdx:19`');
  });

  test('past altijd in een melding op GitHub, en zegt hoeveel er dan niet staan', () => {
    const veel = Array.from({ length: 500 }, (_, index) => taak(`website ${index} ${'x'.repeat(60)}`));
    const lijsten = Array.from({ length: 6 }, () => ({ ...lijst, nu: veel, verlopen: veel, binnenkort: veel }));
    const tekst = formatActueel({ vandaag: '2026-11-22', lijsten }, 'markdown');
    expect(tekst).toContain('En nog 490. Alles zie je met `npm run actueel`.');
    expect(tekst.length).toBeLessThan(65_536);
    expect(formatActueel({ vandaag: '2026-11-22', lijsten }, 'tekst').match(/website/g)).toHaveLength(9000);
  });
});
