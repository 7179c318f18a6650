import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, isSatisfiable, support } from '../../src/domain/diagram-read.ts';
import { functie, listToewijzingen } from '../fixtures/functie.ts';

describe('een beslisdiagram lezen', () => {
  test('het is onwaar precies als geen enkele invulling waar is', () => {
    fc.assert(
      fc.property(functie, ({ tabel, node }) => {
        expect(isSatisfiable(node)).toBe(tabel.includes(true));
      }),
    );
  });

  test('het noemt precies de variabelen die de uitkomst kunnen veranderen', () => {
    fc.assert(
      fc.property(functie, ({ sizes, store, node }) => {
        const doetErtoe = sizes.flatMap((size, variable) =>
          listToewijzingen(sizes).some((toewijzing) =>
            Array.from({ length: size }, (_, value) => evaluate(store, node, toewijzing.with(variable, value))).some(
              (uitkomst, _, alle) => uitkomst !== alle[0],
            ),
          )
            ? [variable]
            : [],
        );
        expect(support(store, node)).toEqual(doetErtoe);
      }),
    );
  });
});
