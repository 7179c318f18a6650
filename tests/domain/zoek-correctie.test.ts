import { describe, expect, test } from 'vitest';
import { countToegestaan, findBedoeld } from '../../src/domain/zoek-correctie.ts';
import { buildWoordenschat } from '../../src/domain/zoek-woordenschat.ts';

const woordenschat = buildWoordenschat(['comensha', 'opvang', 'tolk'], ['ontvang', 'volk']);

describe('het woord dat iemand bedoelt', () => {
  test.each([
    ['comenhsa', 'comensha'],
    ['opvng', 'opvang'],
    ['kommensha', 'comensha'],
  ])('is bij %s het woord %s', (getypt, bedoeld) => {
    expect(findBedoeld(getypt, woordenschat, true)?.woord).toBe(bedoeld);
  });

  test('is van twee even nabije woorden dat met dezelfde beginletter', () => {
    expect(findBedoeld('tollk', woordenschat, true)?.woord).toBe('tolk');
  });

  test('is er niet als alles te ver weg is', () => {
    expect(findBedoeld('burgemeester', woordenschat, true)).toBeUndefined();
    expect(findBedoeld('to', woordenschat, true)).toBeUndefined();
  });

  test('mag in een zin minder verschillen dan alleen', () => {
    expect(findBedoeld('tolq', woordenschat, true)?.woord).toBe('tolk');
    expect(findBedoeld('tolq', woordenschat, false)).toBeUndefined();
    expect(countToegestaan(9, false)).toBeLessThan(countToegestaan(9, true));
  });
});
