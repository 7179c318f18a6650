import { describe, expect, test } from 'vitest';
import { findTermijnen } from '../../../src/checks/teksten/termijnen.ts';
import { toonIssues, vindCodes } from '../../fixtures/vind-issues.ts';

const ROL = 'content/rollen/zorgcoordinatie.mdx';
const TEKST = 'Bel <Organisatie id="comensha" />.';

describe('een termijn is', () => {
  test.each(['drie maanden', '30 dagen', '48 uur', 'één jaar', 'vijf werkdagen', 'anderhalf jaar', 'Zes weken'])('%s', (termijn) => {
    expect(findTermijnen(`Dat duurt ${termijn} daarna.`).map(({ gevonden }) => gevonden)).toEqual([termijn]);
  });

  test('ook over een regeleinde heen', () => {
    expect(findTermijnen('binnen zes\nweken')).toEqual([{ gevonden: 'zes\nweken', at: 7 }]);
  });
});

describe('geen termijn is', () => {
  test.each([
    'een uur later', 'twee uur later', 'een paar dagen', 'enkele weken', 'jongeren van 18 jaar', '16 of 17 jaar', 'tot 23 jaar',
    'om 9 uur', 'van 9.00-17.00 uur', 'zeven dagen per week', 'twee mensen', 'op een werkdag', 'in 2024', 'op één dag',
  ])('%s', (woorden) => {
    expect(findTermijnen(woorden)).toEqual([]);
  });
});

test('een termijn die als feit bestaat, krijgt het feit als voorstel', () => {
  expect(toonIssues({ [ROL]: [TEKST, 'De bedenktijd duurt drie maanden.'] })).toContain('schrijf dan <Feit id="bedenktijd-duur" />');
});

test('ook wat een lezer nu moet doen, noemt geen termijn', () => {
  expect(vindCodes({ [ROL]: ['verwant:', 'watNu: [Bel binnen zes weken.]\nverwant:'] })).toEqual([`termijn-in-tekst ${ROL}:6:20`]);
});

test('een casus vertelt een verhaal en mag zeggen hoe lang iets duurde', () => {
  const CASUS = 'content/keuzehulpen/verwijzen/casussen/jongen-thuis.yaml';
  expect(vindCodes({ [CASUS]: ['vertelt zijn mentor', 'vertelt na twee maanden zijn mentor'] })).toEqual([]);
});
