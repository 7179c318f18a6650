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

  test('zet adviezen op moment, dan op volgorde, dan op naam', () => {
    const rest = { volgorde: 5 };
    const { adviezen } = compileKeuzehulp(
      keuzehulp({
        adviezen: [
          advies('d', [{}], { ...rest, wanneer: 'later', volgorde: 1 }),
          advies('c', [{}], rest),
          advies('b', [{}], rest),
          advies('a', [{}], { ...rest, volgorde: 9 }),
          advies('e', [{}], { ...rest, wanneer: 'nu' }),
        ],
      }),
    );
    expect(adviezen.map(({ id }) => id)).toEqual(['e', 'b', 'c', 'a', 'd']);
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
        adviezen: [advies('a', [{ leeftijd: ['jung'] }])],
      }),
      fout: 'jung',
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
