import { describe, expect, test } from 'vitest';
import { formatNog, NODIG } from '../../src/client/verlaat-site-teller.ts';

describe('snel weg met Shift', () => {
  test('elke druk zegt hoeveel er nog nodig zijn', () => {
    expect([1, 2].map(formatNog)).toEqual([
      'Nog 2 keer Shift en je verlaat deze site.',
      'Nog 1 keer Shift en je verlaat deze site.',
    ]);
  });

  test('wie stopt met drukken, hoort dat er niets gebeurt', () => {
    expect(formatNog(0)).toBe('Je blijft op deze site.');
  });

  test('tijdens het weggaan verraadt de tekst niets', () => {
    expect(formatNog(NODIG)).toBe('Laden…');
  });
});
