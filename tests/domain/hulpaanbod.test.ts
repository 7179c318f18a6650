import { describe, expect, test } from 'vitest';
import { beoordeel, formatTelling, parseKeuze, type Filterwaarden } from '../../src/domain/hulpaanbod.ts';

const zwijgt: Filterwaarden = { vorm: [], leeftijd: [], verblijf: [], regio: [], type: [] };

describe('filter op hulpaanbod', () => {
  test('wat de vorm noemt, past', () => {
    expect(beoordeel({ ...zwijgt, vorm: ['seksueel', 'arbeid'] }, { vorm: 'arbeid' })).toBe('past');
  });

  test('wat alleen andere vormen noemt, past niet', () => {
    expect(beoordeel({ ...zwijgt, vorm: ['seksueel'] }, { vorm: 'arbeid' })).toBe('past-niet');
  });

  test('waar de bron zwijgt, is het onbekend en geen nee', () => {
    expect(beoordeel(zwijgt, { vorm: 'arbeid' })).toBe('onbekend');
  });

  test('één keuze die niet past is genoeg, ook als een andere onbekend is', () => {
    expect(beoordeel({ ...zwijgt, leeftijd: ['23-plus'] }, { vorm: 'arbeid', leeftijd: 'onder-16' })).toBe('past-niet');
  });

  test('landelijk aanbod past bij elke regio', () => {
    expect(beoordeel({ ...zwijgt, regio: ['*'] }, { regio: 'drenthe' })).toBe('past');
  });

  test('zonder keuze past alles', () => {
    expect(beoordeel(zwijgt, {})).toBe('past');
  });
});

describe('keuze uit het adres', () => {
  test('leest alleen velden die bestaan en gevuld zijn', () => {
    expect(parseKeuze('?vorm=arbeid&leeftijd=&kleur=rood')).toEqual({ vorm: 'arbeid' });
  });
});

describe('telling', () => {
  test.each([
    [12, 0, '12 passen bij je keuze.'],
    [1, 3, '1 past bij je keuze. Van 3 anderen zeggen onze bronnen het niet.'],
    [0, 1, '0 passen bij je keuze. Van 1 andere zeggen onze bronnen het niet.'],
  ])('%i passen, %i onbekend', (past, onbekend, tekst) => {
    expect(formatTelling(past, onbekend, { vorm: 'arbeid' })).toBe(tekst);
  });

  test('zonder keuze staat alles er', () => {
    expect(formatTelling(92, 0, {})).toBe('Alle 92 staan hieronder.');
  });
});
