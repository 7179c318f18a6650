import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { isMogelijk } from '../../src/domain/mogelijk.ts';
import { wijzigAntwoord } from '../../src/domain/wijzig-antwoord.ts';
import { advies, kenmerk, keuzehulp, kleineKeuzehulp, vakje } from '../fixtures/kleine-keuzehulp.ts';
import { lezer, loop } from '../fixtures/verloop.ts';

/** A reader who answered to the end and then changes one answer into another of the same question. */
const wijziger = fc
  .record({
    lezer: lezer(kleineKeuzehulp),
    welke: fc.nat(),
    wat: fc.nat(),
    horizon: fc.constantFrom('eerst' as const, 'alles' as const),
  })
  .map(({ lezer: { model, keuzes }, welke, wat, horizon }) => {
    const interview = compileKeuzehulp(model);
    const antwoorden = loop(interview, keuzes, horizon).at(-1)?.na ?? {};
    const ids = Object.keys(antwoorden);
    const id = ids[welke % Math.max(ids.length, 1)];
    const keuzesVan = model.kenmerken.find((eigen) => eigen.id === id)?.antwoorden ?? [];
    return { interview, antwoorden, wijziging: id ? { [id]: keuzesVan[wat % keuzesVan.length] as string } : {} };
  });

describe('een antwoord wijzigen', () => {
  test('laat alles staan als er niets verandert', () => {
    fc.assert(
      fc.property(wijziger, ({ interview, antwoorden }) => {
        expect(wijzigAntwoord(interview, antwoorden, {})).toEqual({ antwoorden, vervallen: [] });
        expect(wijzigAntwoord(interview, {}, antwoorden)).toEqual({ antwoorden, vervallen: [] });
      }),
    );
  });

  test('geeft hetzelfde als je het nog een keer doet, en nooit antwoorden die niet samengaan', () => {
    fc.assert(
      fc.property(wijziger, ({ interview, antwoorden, wijziging }) => {
        const eens = wijzigAntwoord(interview, antwoorden, wijziging);
        expect(wijzigAntwoord(interview, eens.antwoorden, wijziging)).toEqual({
          antwoorden: eens.antwoorden,
          vervallen: [],
        });
        expect(isMogelijk(interview, eens.antwoorden)).toBe(true);
      }),
    );
  });

  test('is ongedaan te maken zolang er geen ander antwoord vervalt', () => {
    fc.assert(
      fc.property(wijziger, ({ interview, antwoorden, wijziging }) => {
        const heen = wijzigAntwoord(interview, antwoorden, wijziging);
        fc.pre(heen.vervallen.length === 0);
        expect(wijzigAntwoord(interview, heen.antwoorden, antwoorden).antwoorden).toEqual(antwoorden);
      }),
    );
  });

  const interview = compileKeuzehulp(
    keuzehulp({
      kenmerken: [
        kenmerk('leeftijd', ['jong', 'oud', 'weet-niet']),
        kenmerk('gezag', ['ouders', 'alleen', 'weet-niet'], { alleenAls: { leeftijd: ['jong'] } }),
        kenmerk('verblijf', ['nederlands', 'geen', 'weet-niet']),
        kenmerk('werk', ['ja', 'nee', 'weet-niet'], { alleenAls: { leeftijd: ['oud'] } }),
        vakje('schade'),
      ],
      onmogelijk: [{ als: { gezag: ['alleen'], verblijf: ['nederlands'] }, omdat: 'proef' }],
      adviezen: [
        advies('nidos', [{ gezag: ['alleen'] }]),
        advies('advocaat', [{ verblijf: ['geen'] }]),
        advies('inspectie', [{ werk: ['ja'] }]),
        advies('fonds', [{ schade: ['ja'] }], { wanneer: 'later' }),
      ],
    }),
  );

  test('noemt wat vervalt en houdt wat nog gevraagd wordt, ook voorbij een nieuwe vraag zonder antwoord', () => {
    const antwoorden = { leeftijd: 'jong', gezag: 'ouders', verblijf: 'geen', schade: 'ja' };
    expect(wijzigAntwoord(interview, antwoorden, { leeftijd: 'oud' })).toEqual({
      antwoorden: { leeftijd: 'oud', verblijf: 'geen', schade: 'ja' },
      vervallen: ['gezag'],
    });
  });

  test('laat een later antwoord vervallen dat niet meer kan', () => {
    const antwoorden = { leeftijd: 'jong', gezag: 'ouders', verblijf: 'nederlands' };
    expect(wijzigAntwoord(interview, antwoorden, { gezag: 'alleen' })).toEqual({
      antwoorden: { leeftijd: 'jong', gezag: 'alleen' },
      vervallen: ['verblijf'],
    });
  });

  test('noemt een antwoord dat nooit gold niet als vervallen', () => {
    expect(wijzigAntwoord(interview, {}, { leeftijd: 'oud', gezag: 'ouders' })).toEqual({
      antwoorden: { leeftijd: 'oud' },
      vervallen: [],
    });
  });

  test('volgt de schermen: wat samen gevraagd was blijft, ook als een latere vraag het overbodig maakt', () => {
    const samen = compileKeuzehulp(
      keuzehulp({
        kenmerken: [
          kenmerk('leeftijd', ['jong', 'oud']),
          kenmerk('verblijf', ['eu', 'geen']),
          kenmerk('vorm', ['werk', 'seks']),
        ],
        schermen: [['leeftijd', 'vorm']],
        adviezen: [advies('inspectie', [{ vorm: ['werk'] }, { leeftijd: ['oud'], verblijf: ['geen'] }])],
      }),
    );
    const antwoorden = { leeftijd: 'oud', verblijf: 'geen', vorm: 'seks' };
    expect(wijzigAntwoord(samen, antwoorden, {})).toEqual({ antwoorden, vervallen: [] });
  });

  test('loopt niet vooruit op een vraag waarvan nog open is of die van toepassing is', () => {
    const jaNee = ['ja', 'nee'];
    const samen = compileKeuzehulp(
      keuzehulp({
        kenmerken: [
          kenmerk('a', jaNee),
          kenmerk('b', jaNee),
          kenmerk('c', ['ja', 'nee', 'soms'], { alleenAls: { a: ['ja'], b: ['ja'] } }),
        ],
        schermen: [['a', 'c']],
        adviezen: [advies('bel', [{ c: ['ja'] }])],
      }),
    );
    const antwoorden = { a: 'ja', b: 'ja', c: 'nee' };
    expect(wijzigAntwoord(samen, antwoorden, {})).toEqual({ antwoorden, vervallen: [] });
  });

  test('houdt op een gedeeld scherm alleen wat daar nog gevraagd wordt', () => {
    const samen = compileKeuzehulp({ ...interview.model, schermen: [['leeftijd', 'gezag']] });
    expect(wijzigAntwoord(samen, { leeftijd: 'jong', gezag: 'alleen' }, { leeftijd: 'oud' })).toEqual({
      antwoorden: { leeftijd: 'oud' },
      vervallen: ['gezag'],
    });
  });

  test('houdt van twee vakjes die niet samengaan het eerste, ook als het tweede dringender is', () => {
    const vakjes = compileKeuzehulp(
      keuzehulp({
        kenmerken: [vakje('schade'), vakje('gevaar')],
        onmogelijk: [{ als: { schade: ['ja'], gevaar: ['ja'] }, omdat: 'proef' }],
        adviezen: [advies('bel', [{ gevaar: ['ja'] }]), advies('fonds', [{ schade: ['ja'] }], { wanneer: 'later' })],
      }),
    );
    expect(wijzigAntwoord(vakjes, {}, { schade: 'ja', gevaar: 'ja' }).antwoorden).toEqual({ schade: 'ja' });
  });
});
