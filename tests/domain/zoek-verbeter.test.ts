import { expect, test } from 'vitest';
import { verbeterWoorden } from '../../src/domain/zoek-verbeter.ts';
import { openZoekbron } from '../../src/domain/zoek-bron.ts';
import { maakZoekbron, plaatsen, zoekgegevens, zoeknamen } from '../fixtures/kleine-zoekdata.ts';

const bron = maakZoekbron();

test.each([
  ['een woord met een tikfout wordt het woord van de site', 'farwork', 'fairwork'],
  ['een plaats met een tikfout wordt de plaats', 'zwollee', 'zwolle'],
  ['een woord dat nog niet af is, blijft', 'arbeidsuit', 'arbeidsuit'],
  ['een ander getal van een bekend woord blijft', 'uitzendbureaus', 'uitzendbureaus'],
  ['een oude naam van een plaats blijft', 'weesp', 'weesp'],
  ['een woord dat op niets lijkt, blijft', 'fiets', 'fiets'],
])('%s', (_, getypt, verwacht) => {
  expect(verbeterWoorden([getypt], bron)).toEqual([verwacht]);
});

test('een samenstelling van bekende woorden blijft', () => {
  expect(verbeterWoorden(['opvanghelpdesk'], bron)).toEqual(['opvanghelpdesk']);
});

test('een tikfout die een redacteur als zoekwoord gaf, wordt het woord zoals de site het schrijft', () => {
  const [signalen, ...andere] = zoekgegevens.groepen;
  const metTikfout = { ...signalen, zoekwoorden: ['arbeidsuitbuitting', 'loverbooy'] } as (typeof zoekgegevens.groepen)[number];
  const metBron = openZoekbron({ ...zoekgegevens, groepen: [metTikfout, ...andere] }, plaatsen, zoeknamen);
  expect(verbeterWoorden(['loverbooy'], metBron)).toEqual(['loverboy']);
  expect(verbeterWoorden(['arbeidsuitbuitting'], metBron)).toEqual(['arbeidsuitbuiting']);
  expect(verbeterWoorden(['helpdesk'], metBron)).toEqual(['helpdesk']);
});
