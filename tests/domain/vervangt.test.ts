import { expect, test } from 'vitest';
import { listVervangers } from '../../src/domain/vervangt.ts';

test('een advies weet door welke andere het vervangen wordt', () => {
  const vervangers = listVervangers([
    { id: 'overleg', vervangt: ['bel-coa', 'bel-nidos'] },
    { id: 'bel-coa', vervangt: ['bel-nidos'] },
    { id: 'bel-nidos', vervangt: [] },
  ]);
  expect(Object.fromEntries(vervangers)).toEqual({ 'bel-coa': ['overleg'], 'bel-nidos': ['overleg', 'bel-coa'] });
});

test('een kring van vervangers is een fout die de kring noemt', () => {
  const kring = [
    { id: 'a', vervangt: ['b'] },
    { id: 'b', vervangt: ['c'] },
    { id: 'c', vervangt: ['a'] },
  ];
  expect(() => listVervangers(kring)).toThrow('vervangt gaat in een kring: a → c → b → a');
});
