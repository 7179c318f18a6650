import { expect, test } from 'vitest';
import { compileVersies, type Versies } from '../../src/domain/versies.ts';
import { kenmerk, keuzehulp } from '../fixtures/kleine-keuzehulp.ts';

const gevaar = (...antwoorden: string[]) => kenmerk('gevaar', antwoorden, { ongevraagd: 'nee' });
const onmogelijk = [{ als: { gevaar: ['ja'] }, omdat: 'proef' }];

test('elke vraag heeft de antwoorden van beide versies, eerst die van de nieuwe, en geen andere', () => {
  const { oud, nieuw } = compileVersies(
    keuzehulp({ kenmerken: [gevaar('ja', 'nee')] }),
    keuzehulp({ kenmerken: [gevaar('nee', 'weet-niet')] }),
  ) as Versies;
  expect(nieuw.kenmerken.map(({ antwoorden }) => antwoorden)).toEqual([['nee', 'weet-niet', 'ja']]);
  expect(oud.kenmerken.map(({ antwoorden }) => antwoorden)).toEqual([['nee', 'weet-niet', 'ja']]);
});

test('een antwoord dat een versie niet heeft, kan daar niet, met de reden', () => {
  const { oud, nieuw } = compileVersies(
    keuzehulp({ kenmerken: [gevaar('ja', 'nee')], onmogelijk }),
    keuzehulp({ kenmerken: [gevaar('ja', 'nee', 'weet-niet')], onmogelijk }),
  ) as Versies;
  expect(oud.onmogelijk.map(({ omdat }) => omdat)).toEqual(['proef', 'Deze versie heeft dit antwoord niet.']);
  expect(oud.onmogelijk[1]?.geldt).toBe(oud.compileAls([{ gevaar: ['weet-niet'] }]));
  expect(nieuw.onmogelijk.map(({ omdat }) => omdat)).toEqual(['proef']);
});

test('een vraag die een versie niet heeft, is daar nooit van toepassing', () => {
  const { oud, nieuw } = compileVersies(
    keuzehulp({ kenmerken: [gevaar('ja', 'nee')] }),
    keuzehulp({ kenmerken: [kenmerk('vorm', ['werk', 'seks']), gevaar('ja', 'nee')] }),
  ) as Versies;
  expect(oud.kenmerken.map(({ id, soort, geldt }) => [id, soort, geldt])).toEqual([
    ['vorm', 'vraag', 0],
    ['gevaar', 'vraag', 1],
  ]);
  expect(nieuw.kenmerken.map(({ geldt }) => geldt)).toEqual([1, 1]);
});
