import { describe, expect, test } from 'vitest';
import { isBewijsbaar } from '../../../src/checks/bewijs/bewijsbaar.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { advies, map } from '../../fixtures/bewijs-bestanden.ts';
import { maakBewijsInhoud, type Plant } from '../../fixtures/bewijs-inhoud.ts';

const kan = (plant?: Plant): boolean[] => {
  const { inhoud } = parseInhoud(maakBewijsInhoud(plant));
  return inhoud.keuzehulpen.map((keuzehulp) => isBewijsbaar(inhoud, keuzehulp));
};

describe('een keuzehulp wordt bewezen', () => {
  test('als alles gelezen is en elke voorwaarde iets noemt dat bestaat', () => {
    expect(kan()).toEqual([true]);
  });

  test('ook als een terugval of een route niet bestaat: dat verandert geen voorwaarde', () => {
    expect(kan((kopie) => kopie.vervang(advies('bel-112'), 'dan: vangnet', 'dan: bestaat-niet'))).toEqual([true]);
    expect(
      kan((kopie) => kopie.vervang(advies('bel-112'), 'routes: [noodnummer-112]', 'routes: [bestaat-niet]')),
    ).toEqual([true]);
  });

  test.each<[string, Plant]>([
    ['een kenmerk in een voorwaarde niet bestaat', (kopie) => kopie.zet(advies('bel-112'), 'als', '[{weer: [ja]}]')],
    ['een advies niet te lezen is', (kopie) => kopie.bestanden.set(advies('bel-112'), 'geen kop')],
    ['de eisen niet te lezen zijn', (kopie) => kopie.bestanden.set(`${map}/veiligheid.yaml`, 'eisen: []')],
    ['adviezen elkaar vervangen in een kring', (kopie) => kopie.zet(advies('bel-112'), 'vervangt', '[bel-112]')],
  ])('niet als %s', (_wat, plant) => {
    expect(kan(plant)).toEqual([false]);
  });
});
