import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortest, type Assignment } from '../../src/domain/diagram-example.ts';
import { and, createDiagrams, literal, makeNode, or } from '../../src/domain/diagram.ts';
import { listToewijzingen, tweeFuncties } from '../fixtures/functie.ts';

/** All lists that fix some variables: -1 stands for a variable that is left free. */
const listDelen = (sizes: readonly number[]): Assignment[] =>
  listToewijzingen(sizes.map((size) => size + 1)).map((rij) =>
    rij.flatMap((value, variable) => (value === sizes[variable] ? [] : [{ variable, value }])),
  );

const past = (deel: Assignment, toewijzing: readonly number[]): boolean =>
  deel.every(({ variable, value }) => toewijzing[variable] === value);

/** The earlier variable first, then the earlier value. */
const vergelijk = (een: Assignment, twee: Assignment): number => {
  const paren = een.flatMap(({ variable, value }, plek) => [
    variable - (twee[plek]?.variable ?? 0),
    value - (twee[plek]?.value ?? 0),
  ]);
  return paren.find((verschil) => verschil !== 0) ?? 0;
};

describe('kortste voorbeeld', () => {
  test('is waar bij alles wat kan voorkomen, en korter gaat niet', () => {
    fc.assert(
      fc.property(tweeFuncties, ({ sizes, store, een, twee: kan }) => {
        const goed = (deel: Assignment): boolean => {
          const rijen = listToewijzingen(sizes).flatMap((rij, plek) =>
            past(deel, rij) && kan.tabel[plek] ? [plek] : [],
          );
          return rijen.length > 0 && rijen.every((plek) => een.tabel[plek]);
        };
        const lengtes = listDelen(sizes)
          .filter(goed)
          .map((deel) => deel.length);
        const voorbeeld = shortest(store, een.node, kan.node);
        expect(voorbeeld?.length).toBe(lengtes.length > 0 ? Math.min(...lengtes) : undefined);
        if (voorbeeld) expect(goed(voorbeeld)).toBe(true);
        const even = listDelen(sizes).filter((deel) => deel.length === voorbeeld?.length && goed(deel));
        expect(voorbeeld).toEqual(even.sort(vergelijk)[0]);
      }),
    );
  });

  test('slaat een eerdere vraag over als een latere op zichzelf genoeg is', () => {
    const store = createDiagrams([2, 2, 2]);
    const [a, b, c] = [0, 1, 2].map((variable) => literal(store, variable, [1])) as [number, number, number];
    expect(shortest(store, or(store, and(store, a, b), c))).toEqual([{ variable: 2, value: 1 }]);
  });

  test('kiest bij gelijke lengte de vroegste vraag', () => {
    const store = createDiagrams([2, 2]);
    const of = or(store, literal(store, 0, [1]), literal(store, 1, [0]));
    expect(shortest(store, of)).toEqual([{ variable: 0, value: 1 }]);
  });

  test('rekent niet elke combinatie van vragen na', { timeout: 1000 }, () => {
    const store = createDiagrams(Array.from({ length: 13 }, () => 2));
    // True when at least five of the thirteen are 1.
    let genoeg: number[] = [1, 0, 0, 0, 0, 0];
    for (let variable = 12; variable >= 0; variable--) {
      genoeg = genoeg.map((node, nodig) => makeNode(store, variable, [node, genoeg[nodig - 1] ?? 1]));
    }
    const eerste = Array.from({ length: 5 }, (_, variable) => ({ variable, value: 1 }));
    expect(shortest(store, genoeg[5] as number)).toEqual(eerste);
  });
});
