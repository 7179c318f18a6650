import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/domain/diagram-read.ts';
import * as diagram from '../../src/domain/diagram.ts';
import { functie, listToewijzingen, tweeFuncties } from '../fixtures/functie.ts';

const { createDiagrams, exists, forall, literal, restrict } = diagram;

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
