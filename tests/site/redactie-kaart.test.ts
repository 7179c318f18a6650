import { expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { buildModel } from '../../src/domain/keuzehulp-model.ts';
import { keuzehulpSchema } from '../../src/schema/keuzehulp.ts';
import type { Keuzehulp } from '../../src/site/keuzehulp.ts';
import { buildVragenKaart, listVraagRijen } from '../../src/site/redactie-kaart.ts';

const vraag = (kenmerk: string, kort: string, rest: object = {}) => ({
  kenmerk,
  vraag: `Wat is ${kort}?`,
  kort,
  waarom: 'Daar hangt het advies van af.',
  antwoorden: [
    { id: 'ja', label: 'Ja' },
    { id: 'weet-niet', label: 'Weet ik niet' },
  ],
  ...rest,
});
const tekst = keuzehulpSchema.parse({
  titel: 'Een voorbeeld',
  intro: 'Een voorbeeld van een keuzehulp.',
  vragen: [vraag('kind', 'Kind'), vraag('gezag', 'Gezag', { alleenAls: { kind: ['ja'] } })],
  schermen: [['kind', 'gezag']],
  extra: { vraag: 'Speelt er meer?', opties: [{ id: 'school', kort: 'School', label: 'Gaat niet naar school' }] },
  onmogelijk: [{ als: { kind: ['weet-niet'], school: ['ja'] }, omdat: 'Dat kan niet.' }],
});
const advies = { id: 'bel', soort: 'actie', aard: 'beschermend', wanneer: 'nu', volgorde: 1, routes: [], raakt: [], altijd: false, vervangt: [] };
const model = buildModel('voorbeeld', tekst, [{ ...advies, als: [{ gezag: ['ja'] }] } as never], []);
const keuzehulp = { tekst, interview: compileKeuzehulp(model) } as unknown as Keuzehulp;

test('een pijl gaat van een vraag naar de vraag die ervan afhangt', () => {
  const { lijnen } = buildVragenKaart(keuzehulp);
  expect(lijnen).toEqual([
    { van: 'kind', naar: 'gezag', soort: 'alleen-bij' },
    { van: 'kind', naar: 'extra', soort: 'onmogelijk' },
  ]);
});

test('een combinatie die niet kan, staat in het vak van de laatste vraag', () => {
  const { vakken } = buildVragenKaart(keuzehulp);
  expect(vakken.map(({ kop, onmogelijk }) => [kop, onmogelijk.length])).toEqual([
    ['1. Kind', 0],
    ['2. Gezag', 0],
    ['3. Speelt er meer?', 1],
  ]);
  expect(vakken[2]?.onmogelijk[0]).toBe('Kan niet samen: Kind: “Weet ik niet” met Aangekruist: “Gaat niet naar school”');
});

test('de tabel zegt van elke vraag wanneer hij komt, en voor hoeveel adviezen hij telt', () => {
  expect(listVraagRijen(keuzehulp)).toMatchObject([
    { nummer: 1, alleenAls: [], samenMet: ['Gezag'], alle: 1, eerst: 1 },
    { nummer: 2, alleenAls: ['Kind: “Ja”'], samenMet: ['Kind'], alle: 1, eerst: 1 },
    { nummer: 3, alleenAls: [], samenMet: [], antwoorden: ['School'], alle: 0, eerst: 0 },
  ]);
});
