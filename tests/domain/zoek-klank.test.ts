import { expect, test } from 'vitest';
import { formatKlank } from '../../src/domain/zoek-klank.ts';

test.each([
  ['comensha', 'komensha'],
  ['meisje', 'mijsje'],
  ['seksueel', 'sexueel'],
  ['aandacht', 'aandagt'],
  ['onderdak', 'onderdakk'],
  ['fier', 'vier'],
  ['oud', 'aud'],
  ['psychisch', 'psygisch'],
])('%s klinkt als %s', (een, ander) => {
  expect(formatKlank(een)).toBe(formatKlank(ander));
});

test.each([
  ['opvang', 'ontvang'],
  ['tolk', 'volk'],
])('%s klinkt niet als %s', (een, ander) => {
  expect(formatKlank(een)).not.toBe(formatKlank(ander));
});
