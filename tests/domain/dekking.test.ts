import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectief, findBlok } from '../../src/domain/blok.ts';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { listDekdoelen, listGedekt, type Dekdoel } from '../../src/domain/dekking.ts';
import type { KeuzehulpModel } from '../../src/domain/keuzehulp-model.ts';
import type { Eis } from '../../src/schema/veiligheid.ts';
import {
  advies,
  kenmerk,
  keuzehulp,
  kleineKeuzehulp,
  listSituaties,
  vakje,
  type Situatie,
} from '../fixtures/kleine-keuzehulp.ts';

/** A situation as a case would write it down: the answers to questions, and the boxes that are ticked. */
const alsCasus = (model: KeuzehulpModel, { antwoorden }: Situatie) => ({
  antwoorden,
  extra: model.kenmerken.filter(({ id, soort }) => soort === 'extra' && antwoorden[id] === 'ja').map(({ id }) => id),
});

/** Does a situation show a doel, by the plain meaning of the content? */
function toont(model: KeuzehulpModel, { geldend, zichtbaar }: Situatie, { soort, van, deel }: Dekdoel): boolean {
  if (soort === 'blok') {
    const blok = model.adviezen.find(({ id }) => id === van)?.als[Number(deel)];
    return zichtbaar.includes(van) && blok !== undefined && findBlok([blok], geldend) !== undefined;
  }
  if (soort === 'antwoord') return geldend[van] === deel;
  // Of what cannot be, everything holds but one answer, and that one is asked.
  const als = model.onmogelijk[Number(van)]?.als ?? {};
  const klopt = Object.keys(als).filter((id) => als[id]?.includes(geldend[id] as string));
  return klopt.length === Object.keys(als).length - 1 && !klopt.includes(deel) && geldend[deel] !== 'nvt';
}

test('een casus laat precies zien wat bij zijn antwoorden geldt', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, (model) => {
      const compiled = compileKeuzehulp(model);
      const doelen = listDekdoelen(compiled, []);
      for (const situatie of listSituaties(model)) {
        const gedekt = listGedekt(compiled, doelen, alsCasus(model, situatie));
        expect(gedekt).toEqual(doelen.filter((doel) => toont(model, situatie, doel)));
      }
    }),
    { numRuns: 80 },
  );
});

test('wat in geen enkele situatie te zien is, heeft geen situaties', () => {
  fc.assert(
    fc.property(kleineKeuzehulp, (model) => {
      const alle = listSituaties(model);
      for (const doel of listDekdoelen(compileKeuzehulp(model), [])) {
        expect(doel.waar !== 0).toBe(alle.some((situatie) => toont(model, situatie, doel)));
      }
    }),
    { numRuns: 80 },
  );
});

const model = keuzehulp({
  kenmerken: [kenmerk('gevaar', ['ja', 'nee', 'weet-niet']), vakje('kinderen')],
  adviezen: [advies('bel', [{ gevaar: ['ja'] }, { kinderen: ['ja'] }])],
});

test('een eis telt met de situatie waar hij over gaat, en een eis over wie opneemt niet', () => {
  const eisen: Eis[] = [
    { id: 'kind', soort: 'bevat', omdat: 'Een voorbeeld.', als: [{ kinderen: ['ja'] }], eenVan: {}, ookLetOp: false },
    { id: 'blijft', soort: 'neemt-niets-weg', omdat: 'Een voorbeeld.', kenmerk: 'gevaar', antwoord: 'ja' },
    { id: 'wie', soort: 'contact-alleen-bij', omdat: 'Een voorbeeld.', wieNeemtOp: [], routes: [] },
  ];
  const compiled = compileKeuzehulp(model);
  const doelen = listDekdoelen(compiled, eisen).filter(({ soort }) => soort === 'eis');
  expect(doelen.map(({ van }) => van)).toEqual(['kind', 'blijft']);
  const gedekt = listGedekt(compiled, doelen, { antwoorden: { gevaar: 'nee' }, extra: ['kinderen'] });
  expect(gedekt.map(({ van }) => van)).toEqual(['kind']);
  const inGevaar = listGedekt(compiled, doelen, { antwoorden: { gevaar: 'ja' }, extra: [] });
  expect(inGevaar.map(({ van }) => van)).toEqual(['blijft']);
});

test('de doelen staan in de volgorde van de inhoud: adviezen, eisen, onmogelijke combinaties, antwoorden', () => {
  const onmogelijk = [{ als: { gevaar: ['ja'], kinderen: ['ja'] }, omdat: 'Een voorbeeld.' }];
  const eis: Eis = { id: 'blijft', soort: 'neemt-niets-weg', omdat: 'Een voorbeeld.', kenmerk: 'gevaar', antwoord: 'ja' };
  const doelen = listDekdoelen(compileKeuzehulp({ ...model, onmogelijk }), [eis]);
  expect(doelen.map(({ soort, van, deel }) => [soort, van, deel].join(' '))).toEqual([
    'blok bel 0', 'blok bel 1', 'eis blijft 0', 'rand 0 gevaar', 'rand 0 kinderen',
    'antwoord gevaar ja', 'antwoord gevaar nee', 'antwoord gevaar weet-niet', 'antwoord kinderen ja', 'antwoord kinderen nee',
  ]);
});

test('een vraag die een casus openlaat, telt als niet gevraagd', () => {
  const compiled = compileKeuzehulp(model);
  const doelen = listDekdoelen(compiled, []);
  const open = listGedekt(compiled, doelen, { antwoorden: {}, extra: [] });
  expect(open).toEqual(listGedekt(compiled, doelen, { antwoorden: { gevaar: 'weet-niet' }, extra: [] }));
  expect(effectief(model, {})['gevaar']).toBe('weet-niet');
});
