import { describe, expect, test } from 'vitest';
import { checkVolledigheid, listZonderActie } from '../../../src/checks/bewijs/volledigheid.ts';
import { advies, map } from '../../fixtures/bewijs-bestanden.ts';
import { maakInvoer, type Plant } from '../../fixtures/bewijs-inhoud.ts';

const codes = (plant?: Plant): string[] => checkVolledigheid(maakInvoer(plant)).map(({ code }) => code);
const zonderCoMensha: Plant = (kopie) => kopie.verwijder(advies('bel-comensha'));
const zonderPunt: Plant = (kopie) => kopie.zet('content/gebieden/regios/voorbeeldregio.yaml', 'punten', '[]');

describe('een situatie heeft een eigen actie', () => {
  test('als een partij die zelf kan helpen erin staat', () => {
    expect(codes()).toEqual([]);
  });

  test('maar niet als er alleen een vervanger opneemt, al is het in één gemeente', () => {
    const issues = checkVolledigheid(maakInvoer(zonderCoMensha));
    expect(issues.map(({ code }) => code)).toEqual(['situatie-zonder-actie']);
    expect(issues[0]?.problem).toMatch(/Leeftijd: 18 of ouder/);
    expect(codes((kopie) => [zonderCoMensha, zonderPunt].forEach((plant) => plant(kopie)))).toEqual([
      'situatie-zonder-actie',
    ]);
  });

  test('tenzij die situatie met een reden is vermeld', () => {
    const vermeld: Plant = (kopie) => {
      zonderCoMensha(kopie);
      kopie.zet(
        `${map}/veiligheid.yaml`,
        'zonderActie',
        '\n  - {als: [{gevaar: [nee], leeftijd: [volwassen], politie: [nee, weet-niet], huiselijk: [nee]}], omdat: Dit is een voorbeeld.}',
      );
    };
    expect(codes(vermeld)).toEqual([]);
    expect(listZonderActie(maakInvoer(vermeld))).toEqual([
      'Gevaar: Nee · Leeftijd: 18 of ouder · Politie: Liever niet · Huiselijk: niet aangekruist',
    ]);
  });

  test('en een vermelding die niet kan voorkomen is overbodig', () => {
    expect(
      codes((kopie) =>
        kopie.zet(
          `${map}/veiligheid.yaml`,
          'zonderActie',
          '\n  - {als: [{leeftijd: [volwassen], gezag: [ouders]}], omdat: Dit is een voorbeeld.}',
        ),
      ),
    ).toEqual(['zonder-actie-overbodig']);
  });
});
