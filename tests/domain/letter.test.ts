import { describe, expect, test } from 'vitest';
import { groepeerOpLetter } from '../../src/domain/letter.ts';

const groepeer = (...namen: string[]) =>
  groepeerOpLetter(namen.map((naam) => ({ naam }))).map(({ letter, leden }) => [letter, ...leden.map(({ naam }) => naam)]);

describe('lijst op letter', () => {
  test('staat op volgorde van het alfabet, hoofdletters tellen niet', () => {
    expect(groepeer('Zwolle', 'aangifte', 'Almelo')).toEqual([['a', 'aangifte', 'Almelo'], ['z', 'Zwolle']]);
  });

  test('zet ’s-Gravenhage bij de G en ’t Hogeland bij de H', () => {
    expect(groepeer("'s-Gravenhage", "'t Hogeland", 'Sittard', 'Texel')).toEqual([
      ['g', "'s-Gravenhage"],
      ['h', "'t Hogeland"],
      ['s', 'Sittard'],
      ['t', 'Texel'],
    ]);
  });

  test('zet Één bij de E', () => {
    expect(groepeer('Ede', 'Één loket')).toEqual([['e', 'Ede', 'Één loket']]);
  });
});
