import { expect, test } from 'vitest';
import { listVelden } from '../../src/checks/velden.ts';

const organisatie = {
  naam: 'x',
  telefoon: [{ bron: 'a' }, { bron: 'b' }, {}],
  doel: { is: { route: ['r'] }, nooit: 3 },
};

test.each([
  ['naam', [[['naam'], 'x']]],
  [
    'telefoon.*.bron',
    [
      [['telefoon', 0, 'bron'], 'a'],
      [['telefoon', 1, 'bron'], 'b'],
    ],
  ],
  ['doel.*.route.*', [[['doel', 'is', 'route', 0], 'r']]],
  ['bestaat.niet', []],
])('%s bereikt precies de waarden die er zijn', (pattern, verwacht) => {
  expect(listVelden(organisatie, pattern).map(({ path, value }) => [path, value])).toEqual(verwacht);
});
