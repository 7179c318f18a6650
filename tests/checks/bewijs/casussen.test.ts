import { describe, expect, test } from 'vitest';
import { proveCasussen } from '../../../src/checks/bewijs/casussen.ts';
import { advies, maakAdvies, map } from '../../fixtures/bewijs-bestanden.ts';
import { maakInvoer, type Plant } from '../../fixtures/bewijs-inhoud.ts';

const casus = `${map}/casussen/jongen-thuis.yaml`;
const meldingen = (plant: Plant): string[] =>
  proveCasussen(maakInvoer(plant)).issues.map(({ code, problem }) => `${code}: ${problem}`);

describe('een casus', () => {
  test('klopt, en telt haar schermen en kaarten', () => {
    expect(proveCasussen(maakInvoer())).toEqual({
      issues: [],
      cijfers: [{ id: 'jongen-thuis', schermen: 4, nu: 0, vandaag: 1, alle: 1 }],
    });
  });

  test('wordt ook bekeken met alleen de vragen die vóór het eerste advies komen', () => {
    // Gezag changes no action for nu or vandaag, so it is not asked before the first advice.
    const pasLater: Plant = (kopie) => {
      kopie.bestanden.set(
        advies('praat-rustig'),
        maakAdvies({ wanneer: 'later', aard: 'uitleg', routes: '[comensha]', als: '\n  - gezag: [ouders]' }),
      );
      kopie.vervang(casus, 'moet: [veilig-thuis]', 'moet: [comensha]');
    };
    expect(meldingen(pasLater)).toEqual([
      expect.stringMatching(/^casus-mist-route: .*comensha.*alleen de gestelde vragen/),
    ]);
  });

  test('vindt de politie voorop ook als die bij een gewone route opneemt', () => {
    const vooraan: Plant = (kopie) => {
      kopie.vervang(
        'content/routes.yaml',
        '{soort: organisatie, id: veilig-thuis}',
        '{soort: organisatie, id: politie, nummer: "0900 8844"}',
      );
    };
    expect(meldingen(vooraan)).toEqual([expect.stringMatching(/^casus-verboden-route: .*bel-veilig-thuis/)]);
  });

  test('met antwoorden die niet bestaan wordt overgeslagen; dat meldt een andere controle', () => {
    expect(proveCasussen(maakInvoer((kopie) => kopie.vervang(casus, 'politie: nee', 'politie: misschien')))).toEqual({
      issues: [],
      cijfers: [],
    });
  });
});
