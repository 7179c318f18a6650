import { expect, test } from 'vitest';
import { countTypingErrors } from '../../../../src/domain/dichtstbij.ts';
import { foutsoorten, maakTikfout } from '../../../../scripts/meet/zoeken/tikfouten.ts';

test('elke soort tikfout verandert het woord, houdt de beginletter en is steeds dezelfde', () => {
  for (const soort of foutsoorten) {
    const fout = maakTikfout('comensha', soort);
    expect(fout, soort).not.toBe('comensha');
    expect(fout?.[0], soort).toBe('c');
    expect(maakTikfout('comensha', soort), soort).toBe(fout);
  }
});

test('een vergeten, verdubbelde, verwisselde of verkeerde letter is één tikfout', () => {
  for (const soort of ['vergeten', 'verdubbeld', 'verwisseld', 'buurtoets'] as const) {
    expect(countTypingErrors('opvang', maakTikfout('opvang', soort) ?? ''), soort).toBe(1);
  }
});

test('waar een tikfout niet kan, is er geen', () => {
  expect(maakTikfout('aaaa', 'verwisseld')).toBeUndefined();
  expect(maakTikfout('raam', 'klank')).toBeUndefined();
});
