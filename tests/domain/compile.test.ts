import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectief, findBlok } from '../../src/domain/blok.ts';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { evaluate, support } from '../../src/domain/diagram-read.ts';
import type { KeuzehulpModel } from '../../src/domain/keuzehulp-model.ts';
import { listToewijzingen } from '../fixtures/functie.ts';
import { advies, kenmerk, keuzehulp, kleineKeuzehulp, listZichtbaar } from '../fixtures/kleine-keuzehulp.ts';

/** Each full assignment with the answers that it stands for. */
const listInvullingen = (model: KeuzehulpModel) =>
  listToewijzingen(model.kenmerken.map(({ antwoorden }) => antwoorden.length)).map((toewijzing) => {
    const paren = model.kenmerken.map(({ id, antwoorden }, plek) => [id, antwoorden[toewijzing[plek] as number]]);
    return { toewijzing, geldend: effectief(model, Object.fromEntries(paren)) };
  });

describe('vertaalde keuzehulp', () => {
  test('zegt bij elke invulling hetzelfde als de voorwaarden zoals ze er staan', () => {
    fc.assert(
      fc.property(kleineKeuzehulp, (model) => {
        const { store, adviezen, vangnetten, wereld } = compileKeuzehulp(model);
        for (const { toewijzing, geldend } of listInvullingen(model)) {
          const klopt = (node: number): boolean => evaluate(store, node, toewijzing);
          const bron = (id: string) => model.adviezen.find((eigen) => eigen.id === id)?.als ?? [];
          for (const { id, als, blokken } of adviezen) {
            const blok = findBlok(bron(id), geldend);
            expect(klopt(als)).toBe(blok !== undefined);
            expect(bron(id)[blokken.findIndex(klopt)]).toBe(blok);
          }
          expect(
            adviezen
              .filter(({ zichtbaar }) => klopt(zichtbaar))
              .map(({ id }) => id)
              .sort(),
          ).toEqual(listZichtbaar(model, geldend));
          expect(vangnetten.map(({ geldt }) => klopt(geldt))).toEqual(
            model.vangnetten.map(({ als }) => !!findBlok(als ?? [{}], geldend)),
          );
          expect(klopt(wereld)).toBe(
            !findBlok(
              model.onmogelijk.map(({ als }) => als),
              geldend,
            ),
          );
        }
      }),
    );
  });

  test('vertaalt ook losse voorwaarden, zoals die van een veiligheidseis', () => {
    fc.assert(
      fc.property(kleineKeuzehulp, (model) => {
        const { store, compileAls } = compileKeuzehulp(keuzehulp({ kenmerken: model.kenmerken }));
        for (const { als } of model.adviezen) {
          const node = compileAls(als);
          for (const { toewijzing, geldend } of listInvullingen(model)) {
            expect(evaluate(store, node, toewijzing)).toBe(findBlok(als, geldend) !== undefined);
          }
        }
      }),
    );
  });

  test('heeft een vraag die niet van toepassing is niet meer in het diagram', () => {
    const { store, compileAls } = compileKeuzehulp(
      keuzehulp({
        kenmerken: [
          kenmerk('leeftijd', ['jong', 'oud']),
          kenmerk('gezag', ['ouders', 'ander'], { alleenAls: { leeftijd: ['jong'] } }),
        ],
      }),
    );
    expect(support(store, compileAls([{ gezag: ['ouders', 'ander'] }]))).toEqual([0]);
    expect(compileAls([{ gezag: ['nvt'] }])).toBe(compileAls([{ leeftijd: ['oud'] }]));
  });

  test('zet adviezen op moment, dan op volgorde, dan op naam, hoe de bestanden ook binnenkomen', () => {
    const adviezen = [
      advies('f', [{}], { wanneer: 'nu', volgorde: 5 }),
      advies('b', [{}], { volgorde: 5 }),
      advies('c', [{}], { volgorde: 5 }),
      advies('a', [{}], { volgorde: 9 }),
      advies('e', [{}], { wanneer: 'deze-week' }),
      advies('d', [{}], { wanneer: 'later' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(adviezen, { minLength: adviezen.length }), (door) => {
        expect(compileKeuzehulp(keuzehulp({ adviezen: door })).adviezen.map(({ id }) => id)).toEqual(
          adviezen.map(({ id }) => id),
        );
      }),
    );
  });

  test('zet vangnetten op volgorde en dan op naam; een vangnet zonder voorwaarde geldt altijd', () => {
    const leeftijd = kenmerk('leeftijd', ['jong', 'oud']);
    const vangnetten = [
      { id: 'd', moment: 'kantooruren' as const, volgorde: 1 },
      { id: 'a', moment: 'kantooruren' as const, volgorde: 2, als: [{ leeftijd: ['jong'] }] },
      { id: 'b', moment: 'kantooruren' as const, volgorde: 2 },
      { id: 'c', moment: 'kantooruren' as const, volgorde: 10 },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(vangnetten, { minLength: vangnetten.length }), (door) => {
        const compiled = compileKeuzehulp(keuzehulp({ kenmerken: [leeftijd], vangnetten: door }));
        expect(compiled.vangnetten.map(({ id, geldt }) => [id, geldt])).toEqual([
          ['d', 1],
          ['a', compiled.compileAls([{ leeftijd: ['jong'] }])],
          ['b', 1],
          ['c', 1],
        ]);
      }),
    );
  });

  test('weet van een advies waar je heen gaat als het niet lukt, en laat dat weg bij wat niet mis kan gaan', () => {
    const { adviezen } = compileKeuzehulp(
      keuzehulp({ adviezen: [advies('bel', [{}], { terugval: 'lees' }), advies('lees', [{}])] }),
    );
    expect(adviezen[0]).toMatchObject({ id: 'bel', terugval: 'lees' });
    expect(adviezen[1]).not.toHaveProperty('terugval');
  });

  test.each([
    {
      wat: 'een kring van vervangt',
      model: keuzehulp({ adviezen: [advies('a', [{}], { vervangt: ['b'] }), advies('b', [{}], { vervangt: ['a'] })] }),
      fout: 'vervangt gaat in een kring: a → b → a',
    },
    {
      wat: 'een onbekend kenmerk',
      model: keuzehulp({ adviezen: [advies('a', [{ leeftjd: ['jong'] }])] }),
      fout: 'leeftjd',
    },
    {
      wat: 'een onbekend antwoord',
      model: keuzehulp({
        kenmerken: [kenmerk('leeftijd', ['jong', 'oud'])],
        adviezen: [advies('a', [{ leeftijd: ['jung', 'oud'] }])],
      }),
      fout: 'onbekend antwoord in een voorwaarde: leeftijd: jung, oud',
    },
    {
      wat: 'een alleenAls op een latere vraag',
      model: keuzehulp({
        kenmerken: [
          kenmerk('gezag', ['ouders', 'ander'], { alleenAls: { leeftijd: ['jong'] } }),
          kenmerk('leeftijd', ['jong', 'oud']),
        ],
      }),
      fout: 'leeftijd',
    },
    {
      wat: 'een standaard die geen antwoord is',
      model: keuzehulp({ kenmerken: [kenmerk('leeftijd', ['jong'], { ongevraagd: 'weet-niet' })] }),
      fout: 'leeftijd heeft geen antwoord weet-niet',
    },
  ])('weigert $wat', ({ model, fout }) => {
    expect(() => compileKeuzehulp(model)).toThrow(fout);
  });
});
