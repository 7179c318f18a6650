import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countParen, vergelijkBehoud } from '../../../src/checks/bewijs/behoud.ts';
import { listBewijsAdviezen } from '../../../src/checks/bewijs/invoer.ts';
import { findBlok } from '../../../src/domain/blok.ts';
import { compileKeuzehulp } from '../../../src/domain/compile.ts';
import { and } from '../../../src/domain/diagram.ts';
import type { Antwoorden, KeuzehulpModel } from '../../../src/domain/keuzehulp-model.ts';
import { kleineKeuzehulp, listSituaties, listZichtbaar } from '../../fixtures/kleine-keuzehulp.ts';
import { zetPlat } from '../../fixtures/plat-antwoord.ts';

/** The same keuzehulp, in which every advies is an action with a route, by turns protecting and intervening. */
const metRoutes = (model: KeuzehulpModel): KeuzehulpModel => ({
  ...model,
  adviezen: model.adviezen.map((advies, plaats) => ({
    ...advies,
    soort: 'actie',
    aard: plaats % 2 === 0 ? 'beschermend' : 'ingrijpend',
    routes: [`route-${plaats % 3}`],
  })),
});

const routesVan = ({ adviezen }: KeuzehulpModel, aard: string, ids: readonly string[]): string[] => [
  ...new Set(
    adviezen.filter((advies) => advies.aard === aard && ids.includes(advies.id)).flatMap(({ routes }) => routes),
  ),
];

/** Every different possible situation with the situation after the change, where that is possible too. */
function listParen(model: KeuzehulpModel, id: string, naar: string): { voor: Antwoorden; na: Antwoorden }[] {
  const voor = new Map(listSituaties(model).map(({ geldend }) => [JSON.stringify(geldend), geldend]));
  return [...voor.values()]
    .filter((geldend) => geldend[id] !== 'nvt' && geldend[id] !== naar)
    .map((geldend) => ({ voor: geldend, na: zetPlat(model, geldend, id, naar) }))
    .filter(
      ({ na }) =>
        !findBlok(
          model.onmogelijk.map(({ als }) => als),
          na,
        ),
    );
}

test('wat wegvalt en wat erbij komt, is hetzelfde als bij het één voor één nalopen van alle situaties', () => {
  fc.assert(
    fc.property(kleineKeuzehulp.map(metRoutes), (model) => {
      const compiled = compileKeuzehulp(model);
      const invoer = { compiled, adviezen: listBewijsAdviezen(compiled) };
      for (const { id, ongevraagd } of model.kenmerken) {
        const { paren, weg, erbij } = vergelijkBehoud(invoer, id, ongevraagd);
        const geteld = listParen(model, id, ongevraagd);
        const ergens = (node: number): boolean => paren.some(({ waar }) => and(compiled.store, waar, node) !== 0);
        const als = (geldend: Antwoorden): string[] =>
          model.adviezen.filter((advies) => findBlok(advies.als, geldend)).map((advies) => advies.id);
        const kwijt = geteld.flatMap(({ voor, na }) => {
          const blijft = routesVan(model, 'beschermend', als(na));
          return routesVan(model, 'beschermend', listZichtbaar(model, voor)).filter((route) => !blijft.includes(route));
        });
        const nieuw = geteld.flatMap(({ voor, na }) => {
          const eerder = routesVan(model, 'ingrijpend', listZichtbaar(model, voor));
          return routesVan(model, 'ingrijpend', listZichtbaar(model, na)).filter((route) => !eerder.includes(route));
        });
        expect(countParen(invoer, paren)).toBe(BigInt(geteld.length));
        expect(new Set([...weg].filter(([, node]) => ergens(node)).map(([route]) => route))).toEqual(new Set(kwijt));
        expect(new Set([...erbij].filter(([, node]) => ergens(node)).map(([route]) => route))).toEqual(new Set(nieuw));
      }
    }),
  );
});
