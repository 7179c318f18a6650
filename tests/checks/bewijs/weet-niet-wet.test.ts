import { describe, expect, test } from 'vitest';
import { proveWeetNietWet } from '../../../src/checks/bewijs/weet-niet-wet.ts';
import { advies, maakAdvies, map } from '../../fixtures/bewijs-bestanden.ts';
import { maakInvoer, type Plant } from '../../fixtures/bewijs-inhoud.ts';

const codes = (plant: Plant): string[] => proveWeetNietWet(maakInvoer(plant)).issues.map(({ code }) => code);

describe('de weet-niet-wet', () => {
  test('vergelijkt elke mogelijke situatie, en niet meer dan dat', () => {
    // 3 × gevaar, 3 × politie, 2 × huiselijk, en 5 × leeftijd met gezag: 2 + 1 + 2.
    expect(proveWeetNietWet(maakInvoer()).cijfers).toEqual([
      { kenmerk: 'gevaar', paren: 2n * 3n * 2n * 5n },
      { kenmerk: 'leeftijd', paren: 3n * 3n * 2n * 3n },
      { kenmerk: 'gezag', paren: 3n * 3n * 2n * 2n },
      { kenmerk: 'politie', paren: 3n * 2n * 2n * 5n },
    ]);
  });

  test('kijkt ook naar een vraag die pas door het niet-weten aan de orde komt', () => {
    // Whoever does not know the age has not been asked about gezag either, and so loses this advice.
    expect(
      codes((kopie) => kopie.zet(advies('bel-comensha'), 'als', '\n  - leeftijd: [volwassen]\n  - gezag: [ouders]')),
    ).toContain('weet-niet-neemt-weg');
    expect(
      codes((kopie) =>
        kopie.zet(advies('bel-comensha'), 'als', '\n  - leeftijd: [volwassen]\n  - gezag: [ouders, weet-niet]'),
      ),
    ).toEqual([]);
  });

  test('laat een route die door een ander advies wordt vervangen gewoon meetellen', () => {
    const metVervanging: Plant = (kopie) =>
      kopie.bestanden.set(
        advies('begin-hier'),
        maakAdvies({ aard: 'uitleg', als: '\n  - politie: [weet-niet]', vervangt: '[bel-veilig-thuis]' }),
      );
    expect(codes(metVervanging)).toEqual([]);
  });

  test('staat een uitzondering toe alleen vanuit de antwoorden die erin staan', () => {
    const met =
      (van: string): Plant =>
      (kopie) => {
        kopie.zet(
          advies('bel-veilig-thuis'),
          'als',
          '\n  - leeftijd: [onder-18, weet-niet]\n  - huiselijk: [ja]\n  - politie: [ja, nee]',
        );
        kopie.zet(
          `${map}/veiligheid.yaml`,
          'weetNiet',
          `\n  - {kenmerk: politie, route: veilig-thuis, van: ${van}, door: [comensha], omdat: Dit is een voorbeeld.}`,
        );
      };
    expect(codes(met('[ja, nee]'))).toEqual([]);
    expect(codes(met('[nee]'))).toEqual(['weet-niet-neemt-weg']);
  });
});
