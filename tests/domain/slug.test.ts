import { expect, test } from 'vitest';
import { formatSlug } from '../../src/domain/slug.ts';

test.each([
  ["'s-Gravenhage", 's-gravenhage'],
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ['Bergen (NH.)', 'bergen-nh'],
  ['Nuenen, Gerwen en Nederwetten', 'nuenen-gerwen-en-nederwetten'],
  ['Zorgcoördinator', 'zorgcoordinator'],
  ['’t Hogeland', 't-hogeland'],
])('het adres van %s eindigt op %s', (naam, slug) => {
  expect(formatSlug(naam)).toBe(slug);
});

test('een naam zonder letters of cijfers heeft geen adres', () => {
  expect(formatSlug('😀')).toBe('');
});
