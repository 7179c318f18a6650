import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { adviezenVan, listGevraagd } from '../../src/domain/horizon.ts';
import type { KeuzehulpModel } from '../../src/domain/keuzehulp-model.ts';
import { volgendScherm } from '../../src/domain/scherm.ts';
import {
  advies,
  beslissen,
  kenmerk,
  keuzehulp,
  kleineKeuzehulp,
  listPassend,
  listSituaties,
  vakje,
} from '../fixtures/kleine-keuzehulp.ts';
import { lezer, loop } from '../fixtures/verloop.ts';

describe('vragen tot het eerste advies', () => {
  test('een vraag op een scherm kan nog iets veranderen aan wat je nu of vandaag doet', () => {
    fc.assert(
      fc.property(lezer(kleineKeuzehulp), ({ model, keuzes }) => {
        const interview = compileKeuzehulp(model);
        const acties = new Set(adviezenVan(interview, 'eerst').map(({ id }) => id));
        for (const { scherm, voor } of loop(interview, keuzes).filter(({ scherm: { soort } }) => soort === 'vraag')) {
          const vraag = scherm.kenmerken[0] as string;
          const passend = listPassend(listSituaties(model), voor);
          expect(passend.every(({ geldend }) => geldend[vraag] !== 'nvt')).toBe(true);
          const verschil = passend.some((een) =>
            passend.some((twee) => {
              const uitkomst = [een, twee].map(({ zichtbaar }) => zichtbaar.filter((id) => acties.has(id)).join());
              return een.antwoorden[vraag] !== twee.antwoorden[vraag] && uitkomst[0] !== uitkomst[1];
            }),
          );
          expect(verschil).toBe(true);
        }
      }),
    );
  });

  test('wat niet gevraagd is, verandert daarna niets meer aan wat je nu of vandaag doet', () => {
    fc.assert(
      fc.property(lezer(kleineKeuzehulp), ({ model, keuzes }) => {
        const interview = compileKeuzehulp(model);
        const acties = new Set(adviezenVan(interview, 'eerst').map(({ id }) => id));
        const passend = listPassend(listSituaties(model), loop(interview, keuzes).at(-1)?.na ?? {});
        expect(passend.length).toBeGreaterThan(0);
        expect(beslissen([], passend, ({ zichtbaar }) => zichtbaar.filter((id) => acties.has(id)))).toBe(true);
      }),
    );
  });

  test('elke vraag komt één keer, in een vaste volgorde, en de vakjes komen als laatste', () => {
    fc.assert(
      fc.property(lezer(kleineKeuzehulp), ({ model, keuzes }) => {
        const stappen = loop(compileKeuzehulp(model), keuzes);
        const gevraagd = stappen.flatMap(({ voor, na }) => Object.keys(na).filter((id) => !(id in voor)));
        expect(new Set(gevraagd).size).toBe(gevraagd.length);
        const soorten = stappen.map(({ scherm }) => scherm.soort);
        expect(soorten.indexOf('extra')).toBe(soorten.includes('extra') ? soorten.length - 1 : -1);
      }),
    );
  });

  test('wie doorvraagt weet aan het eind van elk advies of het geldt', () => {
    fc.assert(
      fc.property(lezer(kleineKeuzehulp), ({ model, keuzes }) => {
        const stappen = loop(compileKeuzehulp(model), keuzes, 'alles');
        const passend = listPassend(listSituaties(model), stappen.at(-1)?.na ?? {});
        expect(beslissen([], passend, ({ zichtbaar }) => zichtbaar)).toBe(true);
      }),
    );
  });
});

describe('een scherm', () => {
  const eersteVraag = (rest: Partial<KeuzehulpModel>): string | undefined =>
    volgendScherm(compileKeuzehulp(keuzehulp(rest)), {})?.kenmerken[0];
  const vorm = kenmerk('vorm', ['werk', 'seks']);

  test.each([
    { wat: 'een actie voor nu', soort: 'actie', wanneer: 'nu', vraag: 'vorm' },
    { wat: 'een actie voor vandaag', soort: 'actie', wanneer: 'vandaag', vraag: 'vorm' },
    { wat: 'een actie voor deze week', soort: 'actie', wanneer: 'deze-week', vraag: undefined },
    { wat: 'een waarschuwing voor nu', soort: 'let-op', wanneer: 'nu', vraag: undefined },
  ] as const)('komt er voor het eerste advies bij $wat: $vraag', ({ soort, wanneer, vraag }) => {
    expect(
      eersteVraag({ kenmerken: [vorm], adviezen: [advies('bel', [{ vorm: ['werk'] }], { soort, wanneer })] }),
    ).toBe(vraag);
  });

  test('stelt van twee vragen die hetzelfde vertellen de eerste', () => {
    const kenmerken = [kenmerk('a', ['ja', 'nee']), kenmerk('b', ['ja', 'nee'])];
    const onmogelijk = [
      { als: { a: ['ja'], b: ['nee'] }, omdat: 'a en b zijn gelijk' },
      { als: { a: ['nee'], b: ['ja'] }, omdat: 'a en b zijn gelijk' },
    ];
    const vraag = eersteVraag({ kenmerken, onmogelijk, adviezen: [advies('bel', [{ a: ['ja'], b: ['ja'] }])] });
    expect(vraag).toBe('a');
  });

  test('stelt geen vraag die niet in de voorwaarde staat, ook al vertelt die hetzelfde', () => {
    const kenmerken = [kenmerk('a', ['ja', 'nee']), kenmerk('b', ['ja', 'nee'])];
    const onmogelijk = [
      { als: { a: ['ja'], b: ['nee'] }, omdat: 'a en b zijn gelijk' },
      { als: { a: ['nee'], b: ['ja'] }, omdat: 'a en b zijn gelijk' },
    ];
    expect(eersteVraag({ kenmerken, onmogelijk, adviezen: [advies('bel', [{ b: ['ja'] }])] })).toBe('b');
  });

  test('loopt niet vast als van elke nodige vraag nog open is of die van toepassing is', () => {
    // Whether f and g apply is told by F and G; which worlds exist makes F and G follow from the answers to f and g.
    const jaNee = ['ja', 'nee'];
    const kenmerken = [
      kenmerk('wel-f', jaNee),
      kenmerk('wel-g', jaNee),
      kenmerk('f', jaNee, { alleenAls: { 'wel-f': ['ja'] } }),
      kenmerk('g', jaNee, { alleenAls: { 'wel-g': ['ja'] } }),
    ];
    const onmogelijk = [
      { als: { 'wel-f': ['nee'], 'wel-g': ['nee'] }, omdat: 'een van beide speelt' },
      { als: { 'wel-f': ['nee'], g: ['ja'] }, omdat: 'g is dan nee' },
      { als: { 'wel-g': ['nee'], f: ['ja'] }, omdat: 'f is dan nee' },
    ];
    expect(eersteVraag({ kenmerken, onmogelijk, adviezen: [advies('bel', [{ f: ['ja'], g: ['ja'] }])] })).toBe('wel-f');
  });

  const leeftijd = kenmerk('leeftijd', ['jong', 'oud', 'weet-niet']);
  const gezag = kenmerk('gezag', ['ouders', 'alleen', 'weet-niet'], { alleenAls: { leeftijd: ['jong'] } });
  const model = keuzehulp({
    kenmerken: [leeftijd, gezag, kenmerk('vorm', ['werk', 'seks']), vakje('huiselijk'), vakje('schade')],
    schermen: [['leeftijd', 'gezag']],
    adviezen: [
      advies('nidos', [{ gezag: ['alleen'] }]),
      advies('advocaat', [{ vorm: ['werk'] }], { wanneer: 'later' }),
      advies('fonds', [{ schade: ['ja'], leeftijd: ['oud'] }], { wanneer: 'later' }),
    ],
  });
  const interview = compileKeuzehulp(model);

  test('houdt vragen bij elkaar, ook een die pas door het antwoord op een andere van toepassing wordt', () => {
    expect(volgendScherm(interview, {})).toEqual({
      soort: 'vraag',
      horizon: 'eerst',
      kenmerken: ['leeftijd', 'gezag'],
    });
  });

  test('volgt de volgorde van de vragen, hoe het scherm ook is opgeschreven', () => {
    const omgekeerd = compileKeuzehulp({ ...model, schermen: [['gezag', 'leeftijd']] });
    expect(volgendScherm(omgekeerd, {})?.kenmerken).toEqual(['leeftijd', 'gezag']);
  });

  test('vraagt de tweede apart als de eerste al beantwoord is', () => {
    expect(volgendScherm(interview, { leeftijd: 'jong' })?.kenmerken).toEqual(['gezag']);
  });

  test('laat de tweede weg als geen antwoord op de eerste die nog nodig maakt', () => {
    const zonder = compileKeuzehulp({ ...model, adviezen: [advies('coa', [{ leeftijd: ['oud'] }])] });
    expect(volgendScherm(zonder, {})?.kenmerken).toEqual(['leeftijd']);
  });

  test('met vakjes toont alleen de vakjes die nog iets veranderen, ook als dat voor later is', () => {
    expect(volgendScherm(interview, { leeftijd: 'oud' })).toEqual({
      soort: 'extra',
      horizon: 'eerst',
      kenmerken: ['schade'],
    });
    expect(volgendScherm(interview, { leeftijd: 'jong', gezag: 'ouders' })).toBeUndefined();
  });

  test('met vakjes komt niet terug als ze aan of uit staan', () => {
    expect(volgendScherm(interview, { leeftijd: 'oud', schade: 'nee' })).toBeUndefined();
    expect(volgendScherm(interview, { leeftijd: 'oud', schade: 'ja' })).toBeUndefined();
  });

  test('met vakjes toont ze allemaal, ook als een ervan al aan staat', () => {
    const meer = compileKeuzehulp({
      ...model,
      adviezen: [advies('fonds', [{ schade: ['ja'] }, { huiselijk: ['ja'] }])],
    });
    expect(volgendScherm(meer, { huiselijk: 'nee' })?.kenmerken).toEqual(['huiselijk', 'schade']);
  });

  test('over wat deze week of later speelt komt pas na het eerste advies', () => {
    expect(volgendScherm(interview, { leeftijd: 'oud', schade: 'nee' }, 'alles')).toEqual({
      soort: 'vraag',
      horizon: 'alles',
      kenmerken: ['vorm'],
    });
  });

  test('komt niet als de andere antwoorden de uitkomst al onmogelijk maken', () => {
    const dicht = compileKeuzehulp({
      ...model,
      onmogelijk: [{ als: { leeftijd: ['jong'], gezag: ['alleen'] }, omdat: 'x' }],
    });
    expect(listGevraagd(dicht, {}, 'vraag', 'eerst')).toEqual([]);
  });

  test('onbekende antwoorden zijn een fout', () => {
    expect(() => volgendScherm(interview, { leeftijd: 'stokoud' })).toThrow('onbekend antwoord: leeftijd=stokoud');
    expect(() => volgendScherm(interview, { lengte: 'lang' })).toThrow('onbekend kenmerk: lengte');
  });
});
