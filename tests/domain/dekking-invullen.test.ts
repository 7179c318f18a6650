import { expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { makeGebruikelijk, vulIn } from '../../src/domain/dekking-invullen.ts';
import { and } from '../../src/domain/diagram.ts';
import { kenmerk, keuzehulp, vakje } from '../fixtures/kleine-keuzehulp.ts';

const compiled = compileKeuzehulp(
  keuzehulp({
    kenmerken: [
      kenmerk('leeftijd', ['kind', 'volwassen', 'weet-niet']),
      kenmerk('gezag', ['ouders', 'voogd', 'weet-niet'], { alleenAls: { leeftijd: ['kind'] } }),
      vakje('school'),
    ],
    onmogelijk: [{ als: { leeftijd: ['volwassen'], school: ['ja'] }, omdat: 'dat kan niet' }],
  }),
);
const casussen = [
  { antwoorden: { leeftijd: 'volwassen' }, extra: [] },
  { antwoorden: { leeftijd: 'volwassen' }, extra: ['school'] },
  { antwoorden: { leeftijd: 'kind', gezag: 'voogd' }, extra: ['school'] },
];
const gebruikelijk = makeGebruikelijk(compiled, casussen);
const vul = (als: Record<string, string[]>) =>
  vulIn(compiled, and(compiled.store, compiled.wereld, compiled.compileAls([als])), gebruikelijk);

test('wat openligt, krijgt het antwoord dat casussen het vaakst hebben', () => {
  expect(vul({})).toEqual({ antwoorden: { leeftijd: 'volwassen' }, extra: [] });
});

test('wat vaststaat, blijft staan, en de rest past zich aan', () => {
  expect(vul({ school: ['ja'] })).toEqual({ antwoorden: { leeftijd: 'kind', gezag: 'voogd' }, extra: ['school'] });
});

test('een vraag die niet aan de orde is, krijgt geen antwoord', () => {
  expect(vul({ leeftijd: ['weet-niet'] })).toEqual({ antwoorden: { leeftijd: 'weet-niet' }, extra: [] });
});

test('zonder casussen telt de volgorde van de redactie', () => {
  expect(vulIn(compiled, compiled.wereld, makeGebruikelijk(compiled, [])).antwoorden).toEqual({
    leeftijd: 'kind',
    gezag: 'ouders',
  });
});
