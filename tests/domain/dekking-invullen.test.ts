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
const vul = (als: Record<string, string[]>) =>
  vulIn(
    compiled,
    and(compiled.store, compiled.wereld, compiled.compileAls([als])),
    makeGebruikelijk(compiled, casussen),
  );

test('wat het vaakst voorkomt staat voorop, bij gelijk de volgorde van de redactie; een vakje is liefst leeg', () => {
  const vaak = (...leeftijden: string[]) =>
    makeGebruikelijk(
      compiled,
      leeftijden.map((leeftijd) => ({ antwoorden: { leeftijd }, extra: ['school'] })),
    );
  const [kind, volwassen, weetNiet] = [0, 1, 2];
  expect(vaak('weet-niet')[0]).toEqual([weetNiet, kind, volwassen]);
  expect(vaak('volwassen', 'weet-niet', 'volwassen')[0]).toEqual([volwassen, weetNiet, kind]);
  expect(vaak('kind', 'kind', 'weet-niet', 'volwassen')[0]).toEqual([kind, volwassen, weetNiet]);
  expect(vaak()).toEqual([
    [0, 1, 2],
    [0, 1, 2],
    [1, 0],
  ]);
  expect(vaak('kind')[2]).toEqual([1, 0]);
});

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
