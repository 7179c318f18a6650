import { describe, expect, test } from 'vitest';
import { formatAantal, groepeerResultaten } from '../../src/client/zoek-groepen.ts';

const gevonden = [
  { rang: 2, soort: 'recht' },
  { rang: 1, soort: 'organisatie' },
  { rang: 3, soort: 'organisatie' },
];

describe('zoekresultaten per soort', () => {
  test('de soort met het beste resultaat staat bovenaan', () => {
    expect(groepeerResultaten(gevonden, {}).map(({ soort }) => soort)).toEqual(['organisatie', 'recht']);
  });

  test('binnen een soort staat het beste resultaat bovenaan', () => {
    expect(groepeerResultaten(gevonden, {})[0]?.resultaten.map(({ rang }) => rang)).toEqual([1, 3]);
  });

  test('het aantal telt ook wat nog niet op het scherm staat', () => {
    expect(groepeerResultaten(gevonden, { organisatie: 12, recht: 1 }).map(({ aantal }) => aantal)).toEqual([12, 1]);
  });
});

describe('melding over het aantal', () => {
  test.each([
    [0, 'Niets gevonden voor “opvang”.'],
    [1, '1 resultaat voor “opvang”.'],
    [7, '7 resultaten voor “opvang”.'],
  ])('%i', (totaal, tekst) => {
    expect(formatAantal(totaal, 'opvang')).toBe(tekst);
  });
});
