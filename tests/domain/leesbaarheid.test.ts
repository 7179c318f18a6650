import { describe, expect, test } from 'vitest';
import { countLettergrepen, listZinnen, meetLeesbaarheid } from '../../src/domain/leesbaarheid.ts';

describe('zinnen', () => {
  test('eindigen bij een punt of vraagteken, en altijd bij het eind van een regel', () => {
    expect(listZinnen('Bel eerst. Durf je niet?\nEen lijst zonder punt')).toEqual(['Bel eerst.', 'Durf je niet?', 'Een lijst zonder punt']);
  });

  test('zijn er niet waar geen woord staat', () => {
    expect(listZinnen('\n – \n')).toEqual([]);
  });
});

test.each([
  ['opvang', 2],
  ['mensenhandel', 4],
  ['bedenktijd', 3],
  ['coördinator', 5],
  ['Oekraïne', 4],
  ['B8', 1],
  ['politie', 3],
])('%s heeft %i lettergrepen', (woord, aantal) => {
  expect(countLettergrepen(woord)).toBe(aantal);
});

describe('leesgemak', () => {
  test('is hoger voor korte zinnen met korte woorden', () => {
    const makkelijk = meetLeesbaarheid('Bel nu. Zeg wat je ziet. Noem geen naam.');
    const moeilijk = meetLeesbaarheid('Organisatieverantwoordelijkheden veronderstellen intergemeentelijke samenwerkingsverbanden.');
    expect(makkelijk.leesgemak).toBeGreaterThan(80);
    expect(moeilijk.leesgemak).toBeLessThan(0);
  });

  test('telt woorden en zinnen', () => {
    expect(meetLeesbaarheid('Een twee drie. Vier vijf.')).toMatchObject({ woorden: 5, zinnen: 2, woordenPerZin: 2.5 });
  });
});
