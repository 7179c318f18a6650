import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviezenBij, findBlokIndex, vangnettenBij, zekereAdviezen } from '../../src/domain/advies-bij.ts';
import { effectief, findBlok } from '../../src/domain/blok.ts';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import {
  advies,
  kenmerk,
  keuzehulp,
  kleineKeuzehulp,
  listPassend,
  listSituaties,
  listZichtbaar,
} from '../fixtures/kleine-keuzehulp.ts';
import { gedeeltelijk } from '../fixtures/verloop.ts';

describe('advies tot nu toe', () => {
  test('is het advies waarin wat niet gevraagd is telt als weet-niet, de standaard of een leeg vakje', () => {
    fc.assert(
      fc.property(gedeeltelijk(kleineKeuzehulp), ({ model, antwoorden }) => {
        const interview = compileKeuzehulp(model);
        const geldend = effectief(model, antwoorden);
        fc.pre(
          findBlok(
            model.onmogelijk.map(({ als }) => als),
            geldend,
          ) === undefined,
        );
        expect(adviezenBij(interview, antwoorden).sort()).toEqual(listZichtbaar(model, geldend));
        expect(vangnettenBij(interview, antwoorden).length).toBe(
          findBlok(model.vangnetten[0]?.als ?? [], geldend) ? 1 : 0,
        );
      }),
    );
  });

  test('is altijd het advies van een situatie die bij de antwoorden kan horen', () => {
    fc.assert(
      fc.property(gedeeltelijk(kleineKeuzehulp), ({ model, antwoorden }) => {
        const getoond = adviezenBij(compileKeuzehulp(model), antwoorden).sort();
        const passend = listPassend(listSituaties(model), antwoorden);
        expect(passend.map(({ zichtbaar }) => zichtbaar)).toContainEqual(getoond);
      }),
    );
  });

  test('noemt als reden hetzelfde blok als de voorwaarde zoals hij er staat', () => {
    fc.assert(
      fc.property(gedeeltelijk(kleineKeuzehulp), ({ model, antwoorden }) => {
        const geldend = effectief(model, antwoorden);
        fc.pre(
          findBlok(
            model.onmogelijk.map(({ als }) => als),
            geldend,
          ) === undefined,
        );
        for (const { id, als } of model.adviezen) {
          expect(als[findBlokIndex(compileKeuzehulp(model), antwoorden, id)]).toBe(findBlok(als, geldend));
        }
      }),
    );
  });
});

test('een advies dat er niet is, heeft geen reden', () => {
  expect(findBlokIndex(compileKeuzehulp(keuzehulp({ adviezen: [advies('bel', [{}])] })), {}, 'verdwenen')).toBe(-1);
});

describe('wat al zeker is', () => {
  test('zijn precies de adviezen die bij elke mogelijke verdere invulling gelden', () => {
    fc.assert(
      fc.property(gedeeltelijk(kleineKeuzehulp), ({ model, antwoorden }) => {
        const passend = listPassend(listSituaties(model), antwoorden);
        const altijd = model.adviezen
          .map(({ id }) => id)
          .filter((id) => passend.every(({ zichtbaar }) => zichtbaar.includes(id)));
        expect(zekereAdviezen(compileKeuzehulp(model), antwoorden).sort()).toEqual(altijd);
      }),
    );
  });

  test('is niets als de antwoorden elkaar uitsluiten', () => {
    const model = keuzehulp({
      kenmerken: [kenmerk('leeftijd', ['jong', 'oud'])],
      onmogelijk: [{ als: { leeftijd: ['jong'] }, omdat: 'proef' }],
      adviezen: [advies('bel', [{}])],
    });
    expect(zekereAdviezen(compileKeuzehulp(model), { leeftijd: 'jong' })).toEqual([]);
    expect(zekereAdviezen(compileKeuzehulp(model), {})).toEqual(['bel']);
  });
});
