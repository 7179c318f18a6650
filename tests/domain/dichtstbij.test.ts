import { describe, expect, test } from 'vitest';
import { countTypingErrors, findDichtstbij } from '../../src/domain/dichtstbij.ts';

describe('tikfouten tellen', () => {
  test.each([
    ['gelijke woorden', 'utrecht', 'utrecht', 0],
    ['een letter te weinig', 'utrect', 'utrecht', 1],
    ['een letter te veel', 'utreccht', 'utrecht', 1],
    ['een verkeerde letter', 'utrocht', 'utrecht', 1],
    ['twee letters verwisseld', 'utrehct', 'utrecht', 1],
    ['twee losse fouten', 'utrehtt', 'utrecht', 2],
    ['tegenover niets', '', 'nee', 3],
  ])('%s', (_wat, a, b, fouten) => {
    expect(countTypingErrors(a, b)).toBe(fouten);
    expect(countTypingErrors(b, a)).toBe(fouten);
  });
});

describe('bedoel je …?', () => {
  test('raadt de naam met de minste tikfouten', () => {
    expect(findDichtstbij('zaansatd', ['almere', 'zaanstad', 'zandvoort'])).toBe('zaanstad');
  });

  test('let niet op hoofdletters en accenten', () => {
    expect(findDichtstbij('SUDWEST-FRYSLAN', ['Súdwest-Fryslân'])).toBe('Súdwest-Fryslân');
  });

  test('zwijgt als niets in de buurt komt', () => {
    expect(findDichtstbij('parijs', ['almere', 'utrecht'])).toBeUndefined();
  });

  test('raadt bij een kort woord alleen bij één tikfout', () => {
    expect(findDichtstbij('jaa', ['ja', 'nee'])).toBe('ja');
    expect(findDichtstbij('joo', ['ja', 'nee'])).toBeUndefined();
  });

  test('kiest bij gelijke stand de eerste', () => {
    expect(findDichtstbij('bel', ['bol', 'bal'])).toBe('bol');
  });
});
