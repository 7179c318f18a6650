import { describe, expect, test } from 'vitest';
import { proveAntwoordenTellen } from '../../../src/checks/bewijs/antwoorden-tellen.ts';
import { advies, map } from '../../fixtures/bewijs-bestanden.ts';
import { maakInvoer, type Plant } from '../../fixtures/bewijs-inhoud.ts';

const gelijk = (plant?: Plant) => proveAntwoordenTellen(maakInvoer(plant)).gelijk;

describe('antwoorden die overal hetzelfde advies geven', () => {
  test('worden genoemd', () => {
    expect(gelijk()).toEqual([
      { kenmerk: 'gevaar', antwoorden: ['ja', 'weet-niet'] },
      { kenmerk: 'politie', antwoorden: ['nee', 'weet-niet'] },
    ]);
  });

  test('zijn niet gelijk meer zodra één advies ze onderscheidt', () => {
    expect(
      gelijk((kopie) => kopie.zet(advies('bel-112'), 'als', '[{gevaar: [ja]}]')).map(({ kenmerk }) => kenmerk),
    ).toEqual(['gevaar', 'politie']);
    expect(
      gelijk((kopie) =>
        kopie.zet(advies('bel-comensha'), 'als', '\n  - leeftijd: [volwassen, weet-niet]\n  - politie: [nee]'),
      ).map(({ kenmerk }) => kenmerk),
    ).toEqual(['gevaar']);
  });

  test('zijn niet gelijk als het ene kan waar het andere niet kan', () => {
    const onmogelijk: Plant = (kopie) =>
      kopie.vervang(
        `${map}/keuzehulp.yaml`,
        'onmogelijk: []',
        'onmogelijk:\n  - {als: {politie: [nee], huiselijk: [ja]}, omdat: Dit is een voorbeeld.}',
      );
    expect(gelijk(onmogelijk).map(({ kenmerk }) => kenmerk)).toEqual(['gevaar']);
  });
});
