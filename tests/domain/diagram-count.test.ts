import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count } from '../../src/domain/diagram-count.ts';
import { createDiagrams, literal, makeNode, not } from '../../src/domain/diagram.ts';
import { functie } from '../fixtures/functie.ts';

describe('tellen', () => {
  test('telt evenveel invullingen als er met de hand te tellen zijn', () => {
    fc.assert(
      fc.property(functie, ({ store, node, tabel }) => {
        expect(count(store, node)).toBe(BigInt(tabel.filter(Boolean).length));
      }),
    );
  });

  test('rondt niet af als het er meer zijn dan een gewoon getal aankan', () => {
    const store = createDiagrams(Array.from({ length: 40 }, () => 3));
    expect(count(store, literal(store, 17, [1]))).toBe(3n ** 39n);
  });

  test('telt elk stuk van het diagram maar één keer', { timeout: 1000 }, () => {
    const store = createDiagrams(Array.from({ length: 22 }, () => 2));
    let even = 1;
    for (let variable = 21; variable >= 0; variable--) even = makeNode(store, variable, [even, not(store, even)]);
    expect(count(store, even)).toBe(2n ** 21n);
  });
});
