import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectief, findBlok } from '../../src/domain/blok.ts';
import type { KeuzehulpModel } from '../../src/domain/keuzehulp-model.ts';
import { compareVersies, type Verschil } from '../../src/domain/verschil.ts';
import { compileVersies, type Versies } from '../../src/domain/versies.ts';
import { advies, kenmerk, keuzehulp, kleineKeuzehulp, listZichtbaar } from '../fixtures/kleine-keuzehulp.ts';

const vergelijk = (oud: KeuzehulpModel, nieuw: KeuzehulpModel): Verschil =>
  compareVersies(compileVersies(oud, nieuw) as Versies);

/** What a version makes of raw answers over the facts of both; undefined where it cannot be. By the plain meaning. */
function bekijk(model: KeuzehulpModel, ruw: Record<string, string>) {
  const eigen = model.kenmerken.map(({ id }) => [id, ruw[id] as string] as const);
  const geldend = effectief(model, Object.fromEntries(eigen));
  const vreemd = model.kenmerken.some(({ id, antwoorden }) => ![...antwoorden, 'nvt'].includes(geldend[id] as string));
  const onmogelijk = findBlok(
    model.onmogelijk.map(({ als }) => als),
    geldend,
  );
  return vreemd || onmogelijk ? undefined : { geldend, zichtbaar: listZichtbaar(model, geldend) };
}

/** Count, without any diagram, the situations over both versions in which something holds. */
function tel(oud: KeuzehulpModel, nieuw: KeuzehulpModel, klopt: (voor: string[], na: string[]) => boolean): bigint {
  const antwoorden = new Map<string, Set<string>>();
  for (const eigen of [...nieuw.kenmerken, ...oud.kenmerken]) {
    antwoorden.set(eigen.id, new Set([...(antwoorden.get(eigen.id) ?? []), ...eigen.antwoorden]));
  }
  let lijst: Record<string, string>[] = [{}];
  for (const [id, waarden] of antwoorden) {
    lijst = lijst.flatMap((eerder) => [...waarden].map((waarde) => ({ ...eerder, [id]: waarde })));
  }
  const gezien = new Set<string>();
  for (const ruw of lijst) {
    const [voor, na] = [bekijk(oud, ruw), bekijk(nieuw, ruw)];
    if (!voor || !na || !klopt(voor.zichtbaar, na.zichtbaar)) continue;
    const gevraagd = [...antwoorden.keys()].filter((id) =>
      [voor, na].some(({ geldend }) => (geldend[id] ?? 'nvt') !== 'nvt'),
    );
    gezien.add(JSON.stringify(gevraagd.map((id) => [id, ruw[id]])));
  }
  return BigInt(gezien.size);
}

test('van elk advies klopt tot op de situatie waar het erbij komt en waar het verdwijnt', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, kleineKeuzehulp, (oud, nieuw) => {
      const verschil = vergelijk(oud, nieuw);
      expect(verschil.beide.aantal).toBe(tel(oud, nieuw, () => true));
      for (const { id } of [...oud.adviezen, ...nieuw.adviezen]) {
        const gevonden = verschil.adviezen.find((een) => een.id === id);
        const erbij = tel(oud, nieuw, (voor, na) => na.includes(id) && !voor.includes(id));
        const eraf = tel(oud, nieuw, (voor, na) => voor.includes(id) && !na.includes(id));
        expect([gevonden?.erbij.aantal ?? 0n, gevonden?.eraf.aantal ?? 0n]).toEqual([erbij, eraf]);
      }
    }),
    { numRuns: 60 },
  );
});

test('twee gelijke versies verschillen nergens', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, (model) => {
      const { adviezen, alleenOud, alleenNieuw } = vergelijk(model, model);
      expect([adviezen, alleenOud.aantal, alleenNieuw.aantal]).toEqual([[], 0n, 0n]);
    }),
  );
});

test('situaties met een nieuw antwoord staan apart, want daar is niets om mee te vergelijken', () => {
  const oud = keuzehulp({
    kenmerken: [kenmerk('gevaar', ['ja', 'nee'])],
    adviezen: [advies('bel', [{ gevaar: ['ja'] }])],
  });
  const nieuw = keuzehulp({
    kenmerken: [kenmerk('gevaar', ['ja', 'nee', 'weet-niet'])],
    adviezen: [advies('bel', [{ gevaar: ['ja', 'weet-niet'] }])],
  });
  const { adviezen, beide, alleenNieuw, alleenOud } = vergelijk(oud, nieuw);
  expect(adviezen).toEqual([]);
  expect([beide.aantal, alleenNieuw.aantal, alleenOud.aantal]).toEqual([2n, 1n, 0n]);
});

test('vragen die van plaats wisselen, blijven vergelijkbaar', () => {
  const [a, b] = [kenmerk('a', ['ja', 'nee']), kenmerk('b', ['ja', 'nee'])];
  const oud = keuzehulp({
    kenmerken: [a, { ...b, alleenAls: { a: ['ja'] } }],
    adviezen: [advies('bel', [{ b: ['ja'] }])],
  });
  const nieuw = keuzehulp({ kenmerken: [b, a], adviezen: [advies('bel', [{ b: ['ja'] }])] });
  const { adviezen } = vergelijk(oud, nieuw);
  expect(adviezen.map(({ id, erbij, eraf }) => [id, erbij.aantal, eraf.aantal])).toEqual([['bel', 1n, 0n]]);
});

test('vragen die omgekeerd op elkaar wachten, laten zich niet vergelijken', () => {
  const [a, b] = [kenmerk('a', ['ja', 'nee']), kenmerk('b', ['ja', 'nee'])];
  const oud = keuzehulp({ kenmerken: [a, { ...b, alleenAls: { a: ['ja'] } }] });
  const nieuw = keuzehulp({ kenmerken: [b, { ...a, alleenAls: { b: ['ja'] } }] });
  expect(compileVersies(oud, nieuw)).toBeUndefined();
});
