import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/domain/diagram-read.ts';
import * as diagram from '../../src/domain/diagram.ts';
import { functie, listToewijzingen, tweeFuncties } from '../fixtures/functie.ts';

const { and, createDiagrams, exists, forall, literal, not, or, reach, restrict } = diagram;

describe('beslisdiagram', () => {
  test('geeft bij elke invulling dezelfde uitkomst als de tabel waaruit het komt', () => {
    fc.assert(
      fc.property(functie, ({ sizes, tabel, store, node }) => {
        listToewijzingen(sizes).forEach((toewijzing, rij) =>
          expect(evaluate(store, node, toewijzing)).toBe(tabel[rij]),
        );
      }),
    );
  });

  test('is bij gelijke functies hetzelfde diagram en bij ongelijke een ander', () => {
    fc.assert(
      fc.property(tweeFuncties, ({ een, twee }) => {
        expect(een.node === twee.node).toBe(een.tabel.join() === twee.tabel.join());
      }),
    );
  });

  test('rekent en, of en niet uit zoals je het per invulling zou doen', () => {
    fc.assert(
      fc.property(tweeFuncties, ({ sizes, store, een, twee }) => {
        const en = diagram.and(store, een.node, twee.node);
        const of = diagram.or(store, een.node, twee.node);
        const niet = diagram.not(store, een.node);
        listToewijzingen(sizes).forEach((toewijzing, rij) => {
          expect(evaluate(store, en, toewijzing)).toBe(een.tabel[rij] && twee.tabel[rij]);
          expect(evaluate(store, of, toewijzing)).toBe(een.tabel[rij] || twee.tabel[rij]);
          expect(evaluate(store, niet, toewijzing)).toBe(!een.tabel[rij]);
        });
      }),
    );
  });

  test('houdt na het invullen van één antwoord over wat de andere nog doen', () => {
    fc.assert(
      fc.property(functie, fc.nat(), fc.nat(), ({ sizes, store, node }, welke, wat) => {
        const variable = welke % sizes.length;
        const value = wat % (sizes[variable] as number);
        const rest = restrict(store, node, variable, value);
        for (const toewijzing of listToewijzingen(sizes)) {
          expect(evaluate(store, rest, toewijzing)).toBe(evaluate(store, node, toewijzing.with(variable, value)));
        }
      }),
    );
  });

  test('weet of een antwoord waar kán maken en of elk antwoord waar maakt', () => {
    fc.assert(
      fc.property(functie, fc.nat(), ({ sizes, store, node }, welke) => {
        const variable = welke % sizes.length;
        const values = Array.from({ length: sizes[variable] as number }, (_, value) => value);
        for (const toewijzing of listToewijzingen(sizes)) {
          const uitkomsten = values.map((value) => evaluate(store, node, toewijzing.with(variable, value)));
          expect(evaluate(store, exists(store, node, variable), toewijzing)).toBe(uitkomsten.includes(true));
          expect(evaluate(store, forall(store, node, variable), toewijzing)).toBe(!uitkomsten.includes(false));
        }
      }),
    );
  });

  test('is zonder voorwaarde waar en met een voorwaarde die alles toelaat ook', () => {
    const store = createDiagrams([3]);
    expect(diagram.and(store)).toBe(1);
    expect(diagram.or(store)).toBe(0);
    expect(literal(store, 0, [0, 1, 2])).toBe(1);
    expect(literal(store, 0, [])).toBe(0);
  });
});

/** Is the number of ones even? Few nodes, but every assignment is a path of its own. */
function maakEven(variabelen: number) {
  const store = createDiagrams(Array.from({ length: variabelen }, () => 2));
  let even = 1;
  for (let variable = variabelen - 1; variable >= 0; variable--) {
    even = diagram.makeNode(store, variable, [even, not(store, even)]);
  }
  return { store, even };
}

describe('een diagram met vier miljoen paden', () => {
  // Visiting every path takes seconds; visiting every node takes none.
  const opties = { timeout: 1000 };
  const variabelen = 22;

  test('gaat elk stuk maar één keer langs bij niet', opties, () => {
    const { store, even } = maakEven(variabelen);
    store.inverses.clear();
    expect(not(store, not(store, even))).toBe(even);
  });

  test('gaat elk paar stukken maar één keer langs bij en en of', opties, () => {
    const { store, even } = maakEven(variabelen);
    const oneven = not(store, even);
    expect(and(store, even, oneven)).toBe(0);
    expect(or(store, even, oneven)).toBe(1);
  });

  test('gaat elk stuk maar één keer langs als een vraag wordt ingevuld of vergeten', opties, () => {
    const { store, even } = maakEven(variabelen);
    const laatste = variabelen - 1;
    expect(restrict(store, even, laatste, 0)).toBe(not(store, restrict(store, even, laatste, 1)));
    expect(exists(store, even, laatste)).toBe(1);
    expect(forall(store, even, laatste)).toBe(0);
  });

  test('noemt elk stuk één keer, en een stuk pas na wat eronder ligt', opties, () => {
    const { store, even } = maakEven(variabelen);
    const stukken = reach(store, [even]);
    expect(new Set(stukken).size).toBe(stukken.length);
    expect(stukken.length).toBe(2 * variabelen + 1);
    for (const [plek, stuk] of stukken.entries()) {
      for (const onder of store.children[stuk] as number[]) expect(stukken.slice(0, plek)).toContain(onder);
    }
  });

  test('vergeet een vraag die al eens vergeten is zonder opnieuw te rekenen', () => {
    const { store, even } = maakEven(4);
    const node = and(store, even, literal(store, 0, [1]));
    const eens = exists(store, node, 2);
    store.unique.clear();
    expect(exists(store, node, 2)).toBe(eens);
  });
});
