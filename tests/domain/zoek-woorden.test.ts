import { expect, test } from 'vitest';
import { splitWoorden } from '../../src/domain/zoek-woorden.ts';

test('een tekst wordt woorden zonder hoofdletters, accenten en leestekens', () => {
  expect(splitWoorden('Zorgcoördinator B8/3, foto’s')).toEqual(['zorgcoordinator', 'b8', '3', 'fotos']);
});

test('een afkorting met punten is één woord', () => {
  expect(splitWoorden('het c.o.a. helpt')).toEqual(['het', 'coa', 'helpt']);
});

test('een punt aan het eind van een zin hoort niet bij een woord', () => {
  expect(splitWoorden('Bel nu. En dan.')).toEqual(['bel', 'nu', 'en', 'dan']);
});
