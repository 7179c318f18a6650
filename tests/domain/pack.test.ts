import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { evaluate } from '../../src/domain/diagram-read.ts';
import type { Interview } from '../../src/domain/interview.ts';
import { packKeuzehulp, unpackKeuzehulp, type PackedKeuzehulp } from '../../src/domain/pack.ts';
import { listToewijzingen } from '../fixtures/functie.ts';
import { kenmerk, keuzehulp, kleineKeuzehulp } from '../fixtures/kleine-keuzehulp.ts';
import { lezer, loop } from '../fixtures/verloop.ts';

const roots = ({ wereld, kenmerken, adviezen, vangnetten }: Interview): number[] => [
  wereld,
  ...kenmerken.map(({ geldt }) => geldt),
  ...adviezen.flatMap(({ zichtbaar, blokken }) => [zichtbaar, ...blokken]),
  ...vangnetten.map(({ geldt }) => geldt),
];

const viaJson = (interview: Interview): Interview =>
  unpackKeuzehulp(JSON.parse(JSON.stringify(packKeuzehulp(interview))) as PackedKeuzehulp);

test('wat de browser krijgt is in elke situatie gelijk aan wat bij de bouw is bewezen', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, (model) => {
      const compiled = compileKeuzehulp(model);
      const browser = viaJson(compiled);
      const van = roots(compiled);
      expect(roots(browser).length).toBe(van.length);
      roots(browser).forEach((root, plek) => {
        for (const toewijzing of listToewijzingen(compiled.store.sizes)) {
          expect(evaluate(browser.store, root, toewijzing)).toBe(
            evaluate(compiled.store, van[plek] as number, toewijzing),
          );
        }
      });
    }),
  );
});

test('de browser houdt namen, volgorde, schermen en terugval', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, (model) => {
      const compiled = compileKeuzehulp({
        ...model,
        adviezen: model.adviezen.map((advies) => ({ ...advies, terugval: 'vangnet' })),
      });
      const zonderDiagram = ({ kenmerken, schermen, adviezen, vangnetten }: Interview) => ({
        kenmerken: kenmerken.map(({ id, soort, antwoorden, ongevraagd }) => ({ id, soort, antwoorden, ongevraagd })),
        schermen,
        adviezen: adviezen.map(({ id, soort, wanneer, volgorde, terugval }) => ({
          id,
          soort,
          wanneer,
          volgorde,
          terugval,
        })),
        vangnetten: vangnetten.map(({ id, moment, volgorde }) => ({ id, moment, volgorde })),
      });
      expect(zonderDiagram(viaJson(compiled))).toEqual(zonderDiagram(compiled));
    }),
  );
});

test('de browser stelt dezelfde vragen als de opdrachtregel', () => {
  fc.assert(
    fc.property(lezer(kleineKeuzehulp), ({ model, keuzes }) => {
      const compiled = compileKeuzehulp(model);
      expect(loop(viaJson(compiled), keuzes, 'alles')).toEqual(loop(compiled, keuzes, 'alles'));
    }),
  );
});

test('een stuk noemt zijn vraag en wat er per antwoord overblijft: waar, onwaar, of hoe ver dat terug staat', () => {
  const { nodes, wereld } = packKeuzehulp(
    compileKeuzehulp(
      keuzehulp({
        kenmerken: [kenmerk('a', ['ja', 'nee']), kenmerk('b', ['ja', 'nee', 'weet-niet'])],
        onmogelijk: [{ als: { a: ['ja'], b: ['nee'] }, omdat: 'proef' }],
      }),
    ),
  );
  expect(nodes).toEqual([1, 1, 0, 1, 0, 2, 1]);
  expect(wereld).toBe(3);
});
