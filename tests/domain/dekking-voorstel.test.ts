import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectief } from '../../src/domain/blok.ts';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { listDekdoelen, listGedekt, type Casusantwoorden, type Dekdoel } from '../../src/domain/dekking.ts';
import { listVoorstellen, meesteVakjes } from '../../src/domain/dekking-voorstel.ts';
import { count } from '../../src/domain/diagram-count.ts';
import { and } from '../../src/domain/diagram.ts';
import type { KeuzehulpModel } from '../../src/domain/keuzehulp-model.ts';
import { situaties } from '../../src/domain/situaties.ts';
import { advies, kenmerk, keuzehulp, kleineKeuzehulp, listSituaties, vakje } from '../fixtures/kleine-keuzehulp.ts';

/** Suggest cases for a model that has these cases already. */
function stelVoor(model: KeuzehulpModel, casussen: readonly Casusantwoorden[]) {
  const compiled = compileKeuzehulp(model);
  const doelen = listDekdoelen(compiled, []);
  return { compiled, doelen, voorstellen: listVoorstellen(compiled, doelen, casussen) };
}

/** The first situations of a model, as cases that someone wrote. */
const bestaande = (model: KeuzehulpModel, aantal: number): Casusantwoorden[] =>
  listSituaties(model)
    .slice(0, aantal)
    .map(({ antwoorden }) => ({ antwoorden, extra: [] }));

const gegeven = fc.tuple(kleineKeuzehulp, fc.nat(2)).map(([model, aantal]) => ({ model, casussen: bestaande(model, aantal) }));

test('elk voorstel is een situatie die kan voorkomen, met precies de vragen die aan de orde zijn', () => {
  fc.assert(
    fc.property(gegeven, ({ model, casussen }) => {
      const mogelijk = listSituaties(model).map(({ geldend }) => JSON.stringify(geldend));
      for (const { antwoorden, extra } of stelVoor(model, casussen).voorstellen) {
        const vakjes = model.kenmerken
          .filter(({ soort }) => soort === 'extra')
          .map(({ id }) => [id, extra.includes(id) ? 'ja' : 'nee']);
        const geldend = effectief(model, { ...antwoorden, ...Object.fromEntries(vakjes) });
        expect(mogelijk).toContain(JSON.stringify(geldend));
        const gevraagd = model.kenmerken.filter(({ id, soort }) => soort === 'vraag' && geldend[id] !== 'nvt');
        expect(Object.keys(antwoorden)).toEqual(gevraagd.map(({ id }) => id));
      }
    }),
    { numRuns: 80 },
  );
});

test('met alle voorstellen erbij is alles te zien wat te zien kan zijn', () => {
  fc.assert(
    fc.property(gegeven, ({ model, casussen }) => {
      const { compiled, doelen, voorstellen } = stelVoor(model, casussen);
      const gedekt = new Set([...casussen, ...voorstellen].flatMap((casus) => listGedekt(compiled, doelen, casus)));
      expect(doelen.filter((doel) => doel.waar !== 0 && !gedekt.has(doel))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('elk voorstel laat iets zien dat geen casus en geen eerder voorstel laat zien', () => {
  fc.assert(
    fc.property(gegeven, ({ model, casussen }) => {
      const { compiled, doelen, voorstellen } = stelVoor(model, casussen);
      const gezien = new Set(casussen.flatMap((casus) => listGedekt(compiled, doelen, casus)));
      for (const { dekt, ...casus } of voorstellen) {
        const nieuw = listGedekt(compiled, doelen, casus).filter((doel) => !gezien.has(doel));
        expect(new Set(dekt)).toEqual(new Set(nieuw));
        expect(dekt.length).toBeGreaterThan(0);
        for (const doel of dekt) gezien.add(doel);
      }
    }),
    { numRuns: 80 },
  );
});

test('het zeldzaamste komt eerst, en bij gelijk wat in de inhoud eerst staat', () => {
  fc.assert(
    fc.property(gegeven, ({ model, casussen }) => {
      const { compiled, doelen, voorstellen } = stelVoor(model, casussen);
      const gedekt = new Set(casussen.flatMap((casus) => listGedekt(compiled, doelen, casus)));
      const hoeVaak = ({ waar }: Dekdoel) => Number(count(compiled.store, and(compiled.store, waar, situaties(compiled))));
      let open = doelen.filter((doel) => doel.waar !== 0 && !gedekt.has(doel));
      open = open.map((doel) => ({ doel, aantal: hoeVaak(doel) })).sort((a, b) => a.aantal - b.aantal).map(({ doel }) => doel);
      for (const { dekt } of voorstellen) {
        expect(dekt[0]).toBe(open[0]);
        expect(dekt).toEqual(open.filter((doel) => dekt.includes(doel)));
        open = open.filter((doel) => !dekt.includes(doel));
      }
      expect(open).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('dezelfde inhoud geeft dezelfde voorstellen', () => {
  fc.assert(
    fc.property(gegeven, ({ model, casussen }) => {
      const zeg = () => JSON.stringify(stelVoor(model, casussen).voorstellen);
      expect(zeg()).toBe(zeg());
    }),
    { numRuns: 40 },
  );
});

const vijfVakjes = ['a', 'b', 'c', 'd', 'e'];

test('er worden niet meer vakjes aangekruist dan in een verhaal passen', () => {
  const model = keuzehulp({
    kenmerken: [kenmerk('gevaar', ['ja', 'nee']), ...vijfVakjes.map(vakje)],
    adviezen: vijfVakjes.map((id) => advies(`bij-${id}`, [{ [id]: ['ja'] }])),
  });
  const { voorstellen } = stelVoor(model, []);
  expect(Math.max(...voorstellen.map(({ extra }) => extra.length))).toBe(meesteVakjes);
  expect(new Set(voorstellen.flatMap(({ extra }) => extra))).toEqual(new Set(vijfVakjes));
});

test('een vraag met ja beantwoorden telt niet als vakje', () => {
  const vragen = ['v', 'w', 'x'];
  const model = keuzehulp({
    kenmerken: [...vragen.map((id) => kenmerk(id, ['nee', 'ja'])), vakje('a'), vakje('b')],
    adviezen: [...vragen, 'a', 'b'].map((id) => advies(`bij-${id}`, [{ [id]: ['ja'] }])),
  });
  const { voorstellen } = stelVoor(model, []);
  expect(voorstellen[0]).toMatchObject({ antwoorden: { v: 'ja', w: 'ja', x: 'ja' }, extra: ['a', 'b'] });
});

test('een advies dat meer vakjes nodig heeft, krijgt ze toch', () => {
  const model = keuzehulp({
    kenmerken: [kenmerk('gevaar', ['ja', 'nee']), ...vijfVakjes.map(vakje)],
    adviezen: [advies('bij-alles', [Object.fromEntries(vijfVakjes.map((id) => [id, ['ja']]))])],
  });
  expect(stelVoor(model, []).voorstellen.some(({ extra }) => extra.length === vijfVakjes.length)).toBe(true);
});
