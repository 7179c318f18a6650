import { describe, expect, test } from 'vitest';
import { dagnummer, isFeestdag, weekdag } from '../../src/domain/feestdagen.ts';

const isVrij = (datum: string) => isFeestdag(Date.parse(datum) / 864e5);
/** As the calendars of these years print it. */
const PASEN = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2038-04-25', '2049-04-18', '2076-04-19'];
const later = (datum: string, dagen: number) => new Date(Date.parse(datum) + dagen * 864e5).toISOString().slice(0, 10);

describe('een feestdag', () => {
  test.each(PASEN)('is Pasen op %s, met wat daaraan vastzit, en Goede Vrijdag niet', (pasen) => {
    expect([0, 1, 39, 49, 50].map((dagen) => isVrij(later(pasen, dagen)))).toEqual([true, true, true, true, true]);
    expect([-7, -2, -1, 38, 40, 48, 51].map((dagen) => isVrij(later(pasen, dagen)))).not.toContain(true);
  });

  test('is Koningsdag op 27 april, of een dag eerder als dat een zondag is', () => {
    expect([isVrij('2026-04-27'), isVrij('2026-04-26')]).toEqual([true, false]);
    expect([isVrij('2031-04-27'), isVrij('2031-04-26')]).toEqual([false, true]);
  });

  test('is Bevrijdingsdag alleen in een lustrumjaar', () => {
    expect([2025, 2026, 2029, 2030].map((jaar) => isVrij(`${jaar}-05-05`))).toEqual([true, false, false, true]);
  });

  test('is Nieuwjaar en zijn beide kerstdagen, en oudjaar niet', () => {
    expect(['2027-01-01', '2026-12-25', '2026-12-26'].map(isVrij)).toEqual([true, true, true]);
    expect(['2026-12-24', '2026-12-31', '2027-01-02'].map(isVrij)).toEqual([false, false, false]);
  });
});

test('de dag van de week telt vanaf zondag, ook voor 1970', () => {
  expect([weekdag(dagnummer(2026, 11, 22)), weekdag(dagnummer(2026, 11, 23)), weekdag(dagnummer(1969, 12, 31))]).toEqual([0, 1, 3]);
});
