import { expect, test } from 'vitest';
import { listOnbewaakt } from '../../../src/checks/grenzen/bewaking.ts';
import { listBijwerkingen, werkBij } from '../../../src/checks/grenzen/bijwerken.ts';
import { listGrenzen } from '../../../src/checks/grenzen/grenzen.ts';
import type { Grensgeval } from '../../../src/schema/grensgeval.ts';
import { advies, maakAdvies } from '../../fixtures/bewijs-bestanden.ts';
import { maakInvoer, type Plant } from '../../fixtures/bewijs-inhoud.ts';

function werk(geldig: readonly Grensgeval[], plant?: Plant) {
  const { compiled, keuzehulp } = maakInvoer(plant);
  const grenzen = listGrenzen(compiled, keuzehulp);
  const gevallen = werkBij(compiled, grenzen, geldig, keuzehulp.casussen);
  return { compiled, grenzen, gevallen };
}

const begin = werk([]).gevallen;

test('samen bewaken de gekozen situaties elke grens, met minder situaties dan grenzen', () => {
  const { compiled, grenzen, gevallen } = werk([]);
  expect(listOnbewaakt(compiled, grenzen, gevallen)).toEqual([]);
  expect(gevallen.length).toBeLessThan(grenzen.length / 4);
});

test('zonder een van de situaties blijft er een grens onbewaakt: er staat er geen te veel', () => {
  const { compiled, grenzen } = werk([]);
  for (const weg of begin) {
    const rest = begin.filter(({ id }) => id !== weg.id);
    expect(listOnbewaakt(compiled, grenzen, rest)).not.toEqual([]);
  }
});

test('wat klopt, blijft zoals het is', () => {
  expect(werk(begin).gevallen).toEqual(begin);
  expect(listBijwerkingen(begin, werk(begin).gevallen)).toEqual([]);
});

test('een advies dat anders verschijnt, verandert van kant; de situatie houdt haar nummer en antwoorden', () => {
  const { gevallen } = werk(begin, (kopie) =>
    kopie.zet(advies('bel-veilig-thuis'), 'als', '\n  - leeftijd: [onder-18, weet-niet]'),
  );
  const anders = listBijwerkingen(begin, gevallen).filter(({ van, naar }) => van && naar);
  expect(anders).toEqual([{ geval: 'g002', advies: 'bel-veilig-thuis', van: 'wel', naar: 'niet' }]);
  expect(gevallen.slice(0, begin.length).map(({ id, antwoorden, extra }) => ({ id, antwoorden, extra }))).toEqual(
    begin.map(({ id, antwoorden, extra }) => ({ id, antwoorden, extra })),
  );
});

test('een nieuw advies komt eerst bij situaties die er al zijn, en krijgt pas daarna een nieuw nummer', () => {
  const { compiled, grenzen, gevallen } = werk(begin, (kopie) =>
    kopie.bestanden.set(advies('praat-rustig'), maakAdvies({ soort: 'let-op', als: '[{politie: [nee]}]' })),
  );
  expect(listOnbewaakt(compiled, grenzen, gevallen)).toEqual([]);
  expect(gevallen).toHaveLength(begin.length);
  expect(new Set(listBijwerkingen(begin, gevallen).map((een) => een.advies))).toEqual(new Set(['praat-rustig']));
});

test('een advies dat er niet meer is, verdwijnt ook hier', () => {
  const { gevallen } = werk(begin, (kopie) => kopie.bestanden.delete(advies('betrek-de-ouders')));
  expect(JSON.stringify(gevallen)).not.toContain('betrek-de-ouders');
  expect(listBijwerkingen(begin, gevallen)).toContainEqual({
    geval: 'g003',
    advies: 'betrek-de-ouders',
    van: 'wel',
    naar: undefined,
  });
});

test('van elk advies met routes staan ze er precies één keer bij, zoals ze in het advies staan', () => {
  const routes = begin.flatMap((geval) => Object.entries(geval.routes));
  expect(routes.map(([id]) => id).sort()).toEqual([
    'bel-112',
    'bel-comensha',
    'bel-veilig-thuis',
    'bel-zorgcoordinator',
    'ga-naar-de-politie',
  ]);
  const { gevallen } = werk(begin, (kopie) =>
    kopie.zet(advies('bel-veilig-thuis'), 'routes', '[veilig-thuis, comensha]'),
  );
  expect(gevallen.flatMap((geval) => geval.routes['bel-veilig-thuis'] ?? [])).toEqual(['veilig-thuis', 'comensha']);
});

test('schuift een advies uit de situatie waar zijn routes staan, dan komen ze bij een andere', () => {
  const { gevallen } = werk(begin, (kopie) =>
    kopie.zet(advies('bel-veilig-thuis'), 'als', '\n  - leeftijd: [onder-18, weet-niet]'),
  );
  expect(gevallen.filter(({ routes }) => 'bel-veilig-thuis' in routes).map(({ id }) => id)).toEqual(['g003']);
});
