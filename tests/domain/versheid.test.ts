import { describe, expect, test } from 'vitest';
import { houdbaarTot, isVerlopen, verlooptNa, type Controle } from '../../src/domain/versheid.ts';

const houdbaar = { telefoonnummer: 6, gemeentenummer: 12, mailadres: 12, website: 12, feit: 12, pagina: 12 };

describe('hoe lang een controle telt', () => {
  test.each([
    ['2026-05-16', 6, '2026-11-16'],
    ['2026-05-16', 12, '2027-05-16'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s en %i maanden: tot en met %s', (gezien, maanden, tot) => {
    expect(houdbaarTot(gezien, maanden)).toBe(tot);
  });

  test('een maand of jaar telt vanaf de eerste dag ervan', () => {
    expect(houdbaarTot('2026-05', 6)).toBe('2026-11-01');
    expect(houdbaarTot('2026', 12)).toBe('2027-01-01');
  });

  test('zonder datum is het meteen tijd om na te kijken', () => {
    expect(isVerlopen({ soort: 'pagina', gezien: 'onbekend' }, houdbaar, '2026-11-22')).toBe(true);
  });

  test('de laatste dag telt nog mee', () => {
    const controle: Controle = { soort: 'telefoonnummer', gezien: '2026-05-22', nummer: '033 448 11 86' };
    expect(isVerlopen(controle, houdbaar, '2026-11-22')).toBe(false);
    expect(isVerlopen(controle, houdbaar, '2026-11-23')).toBe(true);
  });

  test('een telefoonnummer verloopt eerder dan een pagina van dezelfde dag', () => {
    const op = (soort: Controle['soort']) => isVerlopen({ soort, gezien: '2026-05-01' }, houdbaar, '2026-11-22');
    expect([op('telefoonnummer'), op('pagina')]).toEqual([true, false]);
  });

  test('het alarmnummer verloopt nooit, een ander nummer wel', () => {
    expect(verlooptNa({ soort: 'telefoonnummer', gezien: 'onbekend', nummer: '112' }, houdbaar)).toBeUndefined();
    expect(isVerlopen({ soort: 'telefoonnummer', gezien: 'onbekend', nummer: '112' }, houdbaar, '2031-11-22')).toBe(false);
    expect(isVerlopen({ soort: 'telefoonnummer', gezien: 'onbekend', nummer: '113' }, houdbaar, '2026-11-22')).toBe(true);
  });
});
