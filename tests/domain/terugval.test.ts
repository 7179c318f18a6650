import { describe, expect, test } from 'vitest';
import { volgTerugval } from '../../src/domain/terugval.ts';

const adviezen = [
  { id: 'bel-comensha', terugval: 'bel-zorgcoordinator' },
  { id: 'bel-zorgcoordinator', terugval: 'bel-gemeente' },
  { id: 'bel-gemeente', terugval: 'vangnet' },
  { id: 'lees-meer' },
  { id: 'vraag-collega', terugval: 'lees-meer' },
  { id: 'naar-kring', terugval: 'heen' },
  { id: 'heen', terugval: 'weer' },
  { id: 'weer', terugval: 'heen' },
];

describe('als het niet lukt', () => {
  test.each([
    {
      wat: 'volgt het volgende advies',
      id: 'bel-comensha',
      zichtbaar: ['bel-zorgcoordinator'],
      dan: 'bel-zorgcoordinator',
    },
    {
      wat: 'slaat over wat hier niet getoond wordt',
      id: 'bel-comensha',
      zichtbaar: ['bel-gemeente'],
      dan: 'bel-gemeente',
    },
    { wat: 'eindigt het in het vangnet', id: 'bel-comensha', zichtbaar: [], dan: 'vangnet' },
    { wat: 'eindigt ook wat doodloopt in het vangnet', id: 'vraag-collega', zichtbaar: [], dan: 'vangnet' },
    { wat: 'eindigt ook een kring in het vangnet', id: 'heen', zichtbaar: ['heen'], dan: 'vangnet' },
    { wat: 'eindigt ook wat in een kring uitkomt in het vangnet', id: 'naar-kring', zichtbaar: [], dan: 'vangnet' },
    { wat: 'komt er niets na wat niet mis kan gaan', id: 'lees-meer', zichtbaar: [], dan: undefined },
  ])('$wat', ({ id, zichtbaar, dan }) => {
    expect(volgTerugval(adviezen, id, zichtbaar)).toBe(dan);
  });
});
