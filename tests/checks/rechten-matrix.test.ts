import { describe, expect, test } from 'vitest';
import { behoeften } from '../../src/schema/rechten-matrix.ts';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';
import { maakCel, maakRij } from './voorbeelden/rechten-matrix.ts';

const RIJ = 'content/rechten-matrix/geen.yaml';
const vind = (van?: string, naar?: string) => vindCodes({ [RIJ]: maakRij(van, naar) });

test('een rij waarin elke cel een bron heeft, is goed', () => {
  expect(vind()).toEqual([]);
});

describe('een cel', () => {
  test('met een antwoord heeft een bron', () => {
    expect(toonIssues({ [RIJ]: maakRij('    bronnen: [handreiking]\n', '') })).toMatchInlineSnapshot(`
      "content/rechten-matrix/geen.yaml:6:15  fout  cel-zonder-bron
        Bij opvang staat een antwoord, maar geen bron.
        → Noem bij bronnen waar dit staat, of kies niet-bekend."
    `);
  });

  test('waarvan het antwoord niet bekend is, hoeft geen bron te hebben', () => {
    const nietBekend = maakRij('antwoord: ja', 'antwoord: niet-bekend').replace(
      '    regelingen: [bedenktijd]\n    bronnen: [handreiking]\n',
      '    vraagBij: [comensha]\n',
    );
    expect(vindCodes({ [RIJ]: nietBekend })).toEqual([]);
  });

  test('waarvan het antwoord niet bekend is, zegt aan wie je het vraagt', () => {
    expect(toonIssues({ [RIJ]: maakRij('antwoord: ja', 'antwoord: niet-bekend') })).toMatchInlineSnapshot(`
      "content/rechten-matrix/geen.yaml:6:15  fout  cel-zonder-vraagbaak
        Bij opvang staat niet-bekend, maar niet aan wie je het vraagt.
        → Noem bij vraagBij een of meer organisaties uit content/hulpaanbod/."
    `);
  });
});

describe('een rij', () => {
  test.each(behoeften)('heeft een antwoord over %s', (behoefte) => {
    expect(vind(maakCel(behoefte), '')).toEqual([expect.stringMatching(/^veld-ontbreekt /)]);
  });

  test.each([
    ['een bron', 'bronnen: [handreiking]', 'bronnen: [x]', 'onbekende-bron'],
    ['een regeling', 'regelingen: [bedenktijd]', 'regelingen: [x]', 'onbekende-regeling'],
    ['een organisatie', 'regelingen: [bedenktijd]', 'organisaties: [x]', 'onbekende-organisatie'],
    ['een begrip', 'regelingen: [bedenktijd]', 'begrippen: [x]', 'onbekend-begrip'],
    ['wie je het vraagt', 'regelingen: [bedenktijd]', 'vraagBij: [x]', 'onbekende-organisatie'],
    ['een duur', 'regelingen: [bedenktijd]', 'duur: x', 'onbekend-feit'],
  ])('noemt %s dat er is', (_wat, van, naar, code) => {
    expect(vind(van, naar)).toEqual([expect.stringMatching(new RegExp(`^${code} `))]);
  });

  test('noemt geen telefoonnummer of bedrag in een zin', () => {
    expect(vind('Dit kan altijd worden gevraagd.', 'Bel 0800 2000 of vraag 500 euro.')).toEqual([
      expect.stringMatching(/^telefoonnummer-in-tekst /),
      expect.stringMatching(/^bedrag-in-tekst /),
    ]);
  });
});
