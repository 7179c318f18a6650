import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAntwoordCode, parseAntwoordCode } from '../../src/domain/antwoord-code.ts';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { kenmerk, keuzehulp, kleineKeuzehulp, vakje } from '../fixtures/kleine-keuzehulp.ts';
import { gedeeltelijk } from '../fixtures/verloop.ts';

const interview = compileKeuzehulp(
  keuzehulp({
    kenmerken: [
      kenmerk('gevaar', ['ja', 'nee', 'weet-niet']),
      kenmerk('leeftijd', ['jong', 'oud', 'weet-niet']),
      vakje('schade'),
    ],
    onmogelijk: [{ als: { gevaar: ['ja'], leeftijd: ['jong'] }, omdat: 'proef' }],
  }),
);

describe('antwoorden in een link', () => {
  test('komen er precies zo weer uit', () => {
    fc.assert(
      fc.property(gedeeltelijk(kleineKeuzehulp), ({ model, antwoorden }) => {
        const eigen = compileKeuzehulp(model);
        const code = formatAntwoordCode(eigen, antwoorden);
        expect(parseAntwoordCode(eigen, code)).toEqual(antwoorden);
      }),
    );
  });

  test('zijn kort, en noemen geen antwoord bij naam', () => {
    expect(formatAntwoordCode(interview, { leeftijd: 'weet-niet' })).toBe('-2-');
  });

  test('worden niet half gelezen: wat niet klopt geeft niets', () => {
    for (const code of ['', '3--', '1x-', '1-', '1---', '111111', '0.5', '%--', '1 1', '-A-', '1-é']) {
      expect(parseAntwoordCode(interview, code), code).toBeUndefined();
    }
  });

  test('die elkaar uitsluiten geven niets', () => {
    expect(parseAntwoordCode(interview, '00-')).toBeUndefined();
    expect(parseAntwoordCode(interview, '01-')).toEqual({ gevaar: 'ja', leeftijd: 'oud' });
  });
});
