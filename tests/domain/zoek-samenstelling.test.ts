import { expect, test } from 'vitest';
import { joinSamenstelling, listBekendeDelen, splitSamenstelling } from '../../src/domain/zoek-samenstelling.ts';
import { buildWoordenschat } from '../../src/domain/zoek-woordenschat.ts';

const woordenschat = buildWoordenschat(['arbeid', 'uitbuiting', 'mensen', 'handel', 'arbeidsuitbuiting', 'opvang'], []);

test('een samenstelling valt uiteen in woorden die er zijn, ook met een tussen-s', () => {
  expect(splitSamenstelling('arbeidsuitbuiting', woordenschat)).toEqual(['arbeid', 'uitbuiting']);
  expect(splitSamenstelling('mensenhandel', woordenschat)).toEqual(['mensen', 'handel']);
});

test('een woord waarvan een deel onbekend is, blijft heel', () => {
  expect(splitSamenstelling('opvanghuis', woordenschat)).toEqual([]);
  expect(splitSamenstelling('handel', woordenschat)).toEqual([]);
});

test('twee losse woorden worden de samenstelling die er is', () => {
  expect(joinSamenstelling('arbeids', 'uitbuiting', woordenschat)).toBe('arbeidsuitbuiting');
  expect(joinSamenstelling('arbeid', 'uitbuiting', woordenschat)).toBe('arbeidsuitbuiting');
  expect(joinSamenstelling('opvang', 'handel', woordenschat)).toBeUndefined();
});

test('van een samenstelling met één bekend deel blijft het langste over', () => {
  expect(listBekendeDelen('opvangkwestie', woordenschat)).toEqual(['opvang']);
  expect(listBekendeDelen('arbeidsuitbuiting', woordenschat)).toEqual(['arbeid', 'uitbuiting']);
  expect(listBekendeDelen('fietsenmaker', woordenschat)).toEqual([]);
});
