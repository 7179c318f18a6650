import { expect, test } from 'vitest';
import { suggesties } from '../../src/domain/plaats-suggestie.ts';
import { plaatsTabel } from '../fixtures/gebieden.ts';

const namen = (zoekterm: string, n = 5) => suggesties(zoekterm, plaatsTabel, n).map(({ naam }) => naam);

test('gemeenten gaan voor oude gemeenten, en die voor dorpen', () => {
  expect(namen('wee')).toEqual(['Weert', 'Weerselo', 'Weesp', 'De Weere', 'Nieuw-Weerdinge']);
});

test('wat precies past, staat voorop', () => {
  expect(namen('epe', 1)).toEqual(['Epe']);
  expect(namen('weesp', 1)).toEqual(['Weesp']);
});

test('een later woord van de naam telt ook', () => {
  expect(namen('den ijssel', 2)).toEqual(['Capelle aan den IJssel', 'Krimpen aan den IJssel']);
});

test('elke gemeente staat er één keer, en er zijn er niet meer dan gevraagd', () => {
  const codes = suggesties('a', plaatsTabel, 8).map(({ gemeente }) => gemeente.code);
  expect(new Set(codes).size).toBe(8);
});

test('zonder letters is er niets voor te stellen', () => {
  expect(namen(' - ')).toEqual([]);
});
