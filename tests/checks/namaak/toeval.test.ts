import { expect, test } from 'vitest';
import { maakToeval } from '../../../src/checks/namaak/toeval.ts';

const trek = (begin: number): number[] => {
  const toeval = maakToeval(begin);
  return Array.from({ length: 1000 }, () => toeval.tot(10));
};

test('hetzelfde begin geeft dezelfde getallen, een ander begin andere', () => {
  expect(trek(1)).toEqual(trek(1));
  expect(trek(1)).not.toEqual(trek(2));
});

test('elk getal onder de grens komt ongeveer even vaak, en geen ander', () => {
  const tellingen = Map.groupBy(trek(7), (getal) => getal);
  expect([...tellingen.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const [, keren] of tellingen) expect(Math.abs(keren.length - 100)).toBeLessThan(40);
});

test('schudden houdt alles wat er was, meestal in een andere volgorde', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const geschud = maakToeval(3).schud(items);
  expect([...geschud].sort()).toEqual(items);
  expect(geschud).not.toEqual(items);
});
