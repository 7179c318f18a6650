import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAlleenNood, listEersteActies } from '../../../src/checks/bewijs/eerste-actie.ts';
import { listActies, listBewijsAdviezen } from '../../../src/checks/bewijs/invoer.ts';
import { compileKeuzehulp } from '../../../src/domain/compile.ts';
import { evaluate } from '../../../src/domain/diagram-read.ts';
import { kleineKeuzehulp, listSituaties } from '../../fixtures/kleine-keuzehulp.ts';

test('in elke situatie is de eerste actie de eerste die te zien is', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, (model) => {
      const compiled = compileKeuzehulp(model);
      const acties = listActies({ adviezen: listBewijsAdviezen(compiled) });
      const eersten = listEersteActies({ compiled }, acties);
      for (const { antwoorden, zichtbaar } of listSituaties(model)) {
        const plaatsen = model.kenmerken.map(({ id, antwoorden: keuzes }) => keuzes.indexOf(antwoorden[id] as string));
        const eerste = acties.find(({ id }) => zichtbaar.includes(id))?.id;
        const gevonden = eersten.filter(({ eerst }) => evaluate(compiled.store, eerst, plaatsen)).map(({ id }) => id);
        expect(gevonden).toEqual(eerste === undefined ? [] : [eerste]);
      }
    }),
  );
});

test('een actie die alleen naar 112 verwijst staat apart; met nog een route erbij niet', () => {
  expect(isAlleenNood({ routes: ['noodnummer-112'] })).toBe(true);
  expect(isAlleenNood({ routes: ['noodnummer-112', 'politie-avim'] })).toBe(false);
  expect(isAlleenNood({ routes: [] })).toBe(false);
});
