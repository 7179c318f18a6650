import { expect, test } from 'vitest';
import { listGrenzen } from '../../../src/checks/grenzen/grenzen.ts';
import { and, not } from '../../../src/domain/diagram.ts';
import { advies, maakAdvies } from '../../fixtures/bewijs-bestanden.ts';
import { maakInvoer, type Plant } from '../../fixtures/bewijs-inhoud.ts';

const lijst = (plant?: Plant) => {
  const { compiled, keuzehulp } = maakInvoer(plant);
  return { compiled, grenzen: listGrenzen(compiled, keuzehulp) };
};

test('elk blok heeft een grens, en elk antwoord dat erbij of eraf kan', () => {
  const eigen = lijst().grenzen.filter((grens) => grens.advies === 'bel-zorgcoordinator');
  expect(eigen.map(({ wat }) => wat)).toEqual([
    'blok 1 helemaal weg',
    // With the fact left out, only those under 18 come in; so does that answer by itself, and a difference counts once.
    'blok 1 zonder leeftijd',
    'blok 1, leeftijd zonder volwassen',
    'blok 1, leeftijd zonder weet-niet',
  ]);
});

test('een grens is precies waar de vergissing iets anders geeft', () => {
  const { compiled, grenzen } = lijst();
  const { store, wereld, compileAls } = compiled;
  const zonder = grenzen.find(({ advies: id, wat }) => id === 'bel-veilig-thuis' && wat === 'blok 2 weg');
  const alleenHuiselijk = and(
    store,
    wereld,
    compileAls([{ huiselijk: ['ja'] }]),
    not(store, compileAls([{ leeftijd: ['onder-18', 'weet-niet'] }])),
  );
  expect(zonder?.waar).toBe(alleenHuiselijk);
});

test('een vergissing die nergens iets uitmaakt, is geen grens', () => {
  const { grenzen } = lijst((kopie) =>
    kopie.zet(
      advies('bel-comensha'),
      'als',
      '\n  - leeftijd: [volwassen, weet-niet]\n  - leeftijd: [volwassen]\n    politie: [ja]',
    ),
  );
  expect(grenzen.filter(({ advies: id, wat }) => id === 'bel-comensha' && wat === 'blok 2 weg')).toEqual([]);
  expect(grenzen.every(({ waar }) => waar !== 0)).toBe(true);
});

test('waar een ander advies de plaats inneemt, is ook een grens', () => {
  const { grenzen } = lijst((kopie) =>
    kopie.bestanden.set(
      advies('praat-rustig'),
      maakAdvies({ soort: 'let-op', als: '[{politie: [nee]}]', vervangt: '[betrek-de-ouders]' }),
    ),
  );
  expect(grenzen.map(({ advies: id, wat }) => `${id}: ${wat}`)).toContain(
    'betrek-de-ouders: niet meer vervangen door praat-rustig',
  );
});
