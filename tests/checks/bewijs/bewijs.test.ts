import { describe, expect, test } from 'vitest';
import { bewijs, checkBewijs } from '../../../src/checks/bewijs/bewijs.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { advies } from '../../fixtures/bewijs-bestanden.ts';
import { maakBewijsInhoud } from '../../fixtures/bewijs-inhoud.ts';

describe('het bewijs', () => {
  test('telt elke mogelijke situatie één keer', () => {
    const { inhoud } = parseInhoud(maakBewijsInhoud());
    expect(bewijs(inhoud).rapporten.map(({ situaties, adviezen }) => [situaties, adviezen])).toEqual([[90n, 7]]);
  });

  test('wordt van dezelfde inhoud één keer gegeven', () => {
    const { inhoud } = parseInhoud(maakBewijsInhoud());
    expect(bewijs(inhoud)).toBe(bewijs(inhoud));
  });

  test('zwijgt over een keuzehulp die niet te bewijzen is; andere controles melden wat er eerst moet', () => {
    const { inhoud } = parseInhoud(maakBewijsInhoud((kopie) => kopie.zet(advies('bel-112'), 'als', '[{weer: [ja]}]')));
    expect(checkBewijs(inhoud)).toEqual([]);
    expect(bewijs(inhoud).rapporten).toEqual([]);
  });
});
