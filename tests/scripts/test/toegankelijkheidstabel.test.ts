import { describe, expect, test } from 'vitest';
import { formatToegankelijkheid, type ReportWithCells } from '../../../scripts/test/toegankelijkheidstabel.ts';
import { type Proefnaam, proeven } from '../../../src/site/paginasoorten.ts';

type Test = ReportWithCells['testResults'][number]['assertionResults'][number];
const cel = (soort: string, proef: Proefnaam, telling: number, klein?: string[], status = 'passed'): Test => ({
  status,
  meta: { cel: { soort, proef, telling, ...(klein ? { klein } : {}) } },
});
const table = (...assertionResults: Test[]) =>
  formatToegankelijkheid({ testResults: [{ status: 'passed', assertionResults }] }, ['Begin', 'Rol']);
const row = (text: string, soort: string) =>
  text
    .split('\n')
    .find((line) => line.startsWith(`| ${soort}`))
    ?.split('|')
    .map((part) => part.trim()) ?? [];

describe('de tabel van soorten pagina’s', () => {
  test('toont in elke cel wat de proef telde', () => {
    const text = table(cel('Begin', 'axeLicht', 41), cel('Rol', 'axeLicht', 38));
    expect(row(text, 'Begin')[2]).toBe('✓ 41');
    expect(row(text, 'Rol')[2]).toBe('✓ 38');
  });

  test('zet een kruis waar een proef mislukte of er niet was', () => {
    const text = table(cel('Begin', 'axeLicht', 41, undefined, 'failed'));
    expect(row(text, 'Begin').slice(2, 4)).toEqual(['✗', '✗']);
    expect(text).toContain(`0 van ${2 * Object.keys(proeven).length} geslaagd`);
  });

  test('noemt wat kleiner is dan 44 pixels', () => {
    const text = table(cel('Begin', 'toetsenbord', 51, ['a "Best" 37']));
    expect(row(text, 'Begin')[4]).toBe('✓ 51 (1 klein)');
    expect(text).toContain('Kleiner dan 44 pixels: a "Best" 37.');
  });

  test('slaat tests zonder cel over', () => {
    expect(table({ status: 'passed' })).toContain('0 van');
  });
});
