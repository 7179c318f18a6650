import { expect, test } from 'vitest';
import { choose } from '../../../scripts/test/parts.ts';

test('doet zonder woorden alles, in vaste volgorde', () => {
  expect(choose([])).toEqual({ parts: ['types', 'controle', 'unit', 'build', 'built', 'browser', 'voorbeelden'], files: [] });
});

test('zoekt een gewoon woord in de paden van de losse tests', () => {
  expect(choose(['domain'])).toEqual({ parts: ['unit'], files: ['domain'] });
});

test('doet één onderdeel als het bij naam genoemd wordt', () => {
  expect(choose(['controle'])).toEqual({ parts: ['controle'], files: [] });
});

test('bouwt eerst als een test de gebouwde site nodig heeft', () => {
  expect(choose(['tests/built/links'])).toEqual({ parts: ['build', 'built'], files: ['tests/built/links'] });
  expect(choose(['browser'])).toEqual({ parts: ['build', 'browser'], files: [] });
  expect(choose(['browser/zoeken'])).toEqual({ parts: ['build', 'browser'], files: ['browser/zoeken'] });
});

test('heeft voor de voorbeelden de gebouwde site niet nodig', () => {
  expect(choose(['voorbeelden'])).toEqual({ parts: ['voorbeelden'], files: [] });
  expect(choose(['tests/voorbeelden/'])).toEqual({ parts: ['voorbeelden'], files: ['tests/voorbeelden/'] });
});
