import { describe, expect, test } from 'vitest';
import { kaarten, listOpKaarten, type KaartAdvies, mapPartijen } from '../../src/domain/kaart.ts';

const partijVan = { 'veilig-thuis': 'veilig-thuis', comensha: 'comensha', cosm: 'comensha', advocaat: 'advocaat' };
const maak = (id: string, wanneer: KaartAdvies['wanneer'], routes: string[], soort: KaartAdvies['soort'] = 'actie') => ({
  id,
  soort,
  wanneer,
  routes,
});

describe('kaarten', () => {
  test('zetten alles wat je één partij vraagt bij elkaar, op het eerste moment', () => {
    const { kaarten: lijst } = kaarten(
      [
        maak('bel-veilig-thuis', 'vandaag', ['veilig-thuis']),
        maak('overleg-met-comensha', 'vandaag', ['comensha']),
        maak('vraag-cosm', 'vandaag', ['cosm']),
        maak('registreer', 'deze-week', ['comensha']),
      ],
      partijVan,
    );
    expect(lijst).toEqual([
      { partij: 'veilig-thuis', wanneer: 'vandaag', adviezen: ['bel-veilig-thuis'] },
      { partij: 'comensha', wanneer: 'vandaag', adviezen: ['overleg-met-comensha', 'vraag-cosm', 'registreer'] },
    ]);
  });

  test('houden de volgorde van het advies aan: een partij met een dringender stap komt eerst', () => {
    const { kaarten: lijst } = kaarten(
      [maak('a', 'nu', ['advocaat']), maak('b', 'vandaag', ['comensha']), maak('c', 'later', ['veilig-thuis'])],
      partijVan,
    );
    expect(lijst.map(({ partij, wanneer }) => [partij, wanneer])).toEqual([
      ['advocaat', 'nu'],
      ['comensha', 'vandaag'],
      ['veilig-thuis', 'later'],
    ]);
  });

  test('kiezen de partij van de eerste route', () => {
    const { kaarten: lijst } = kaarten([maak('schrijnend-pad', 'deze-week', ['advocaat', 'comensha'])], partijVan);
    expect(lijst.map(({ partij }) => partij)).toEqual(['advocaat']);
  });

  test('geven een actie zonder route een kaart voor zich alleen', () => {
    const { kaarten: lijst } = kaarten([maak('a', 'nu', []), maak('b', 'nu', [])], partijVan);
    expect(lijst.map(({ partij, adviezen }) => [partij, adviezen])).toEqual([
      ['a', ['a']],
      ['b', ['b']],
    ]);
  });

  test('laten let-op en niet-doen buiten de kaarten, ook als ze een route noemen', () => {
    const advies = kaarten(
      [
        maak('praat-veilig', 'nu', [], 'let-op'),
        maak('niet-zelf-onderzoeken', 'nu', [], 'niet-doen'),
        maak('overleg-met-comensha', 'vandaag', ['comensha']),
        maak('twijfel-over-dwang', 'vandaag', ['comensha'], 'let-op'),
      ],
      partijVan,
    );
    expect(advies.kaarten).toEqual([{ partij: 'comensha', wanneer: 'vandaag', adviezen: ['overleg-met-comensha'] }]);
    expect(advies.letOp).toEqual(['praat-veilig', 'twijfel-over-dwang']);
    expect(advies.nietDoen).toEqual(['niet-zelf-onderzoeken']);
  });
});

describe('de volgorde op de pagina', () => {
  test('is kaart voor kaart, daarna let-op, daarna niet-doen', () => {
    const advies = kaarten(
      [
        maak('niet-doen', 'nu', [], 'niet-doen'),
        maak('let-op', 'nu', [], 'let-op'),
        maak('comensha-1', 'vandaag', ['comensha']),
        maak('advocaat-1', 'vandaag', ['advocaat']),
        maak('comensha-2', 'later', ['comensha']),
      ],
      partijVan,
    );
    expect(listOpKaarten(advies)).toEqual(['comensha-1', 'comensha-2', 'advocaat-1', 'let-op', 'niet-doen']);
  });
});

test('mapPartijen noemt bij elke route de partij', () => {
  expect(mapPartijen([{ id: 'cosm', partij: 'comensha' }, { id: 'omm', partij: 'comensha' }])).toEqual({ cosm: 'comensha', omm: 'comensha' });
});
