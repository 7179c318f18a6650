import { describe, expect, test } from 'vitest';
import { compileKeuzehulp } from '../../src/domain/compile.ts';
import { openOpScherm } from '../../src/domain/open-op-scherm.ts';
import { volgendScherm, type Scherm } from '../../src/domain/scherm.ts';
import { advies, kenmerk, keuzehulp, vakje } from '../fixtures/kleine-keuzehulp.ts';

const interview = compileKeuzehulp(
  keuzehulp({
    kenmerken: [
      kenmerk('leeftijd', ['jong', 'oud', 'weet-niet']),
      kenmerk('gezag', ['ouders', 'alleen', 'weet-niet'], { alleenAls: { leeftijd: ['jong'] } }),
      vakje('schade'),
    ],
    schermen: [['leeftijd', 'gezag']],
    adviezen: [advies('nidos', [{ gezag: ['alleen'] }]), advies('fonds', [{ schade: ['ja'] }])],
  }),
);

describe('een scherm met twee vragen', () => {
  const scherm = volgendScherm(interview, {}) as Scherm;

  test.each([
    { wat: 'begint met alleen de eerste', ingevuld: {}, open: ['leeftijd'] },
    {
      wat: 'opent de tweede als die door het antwoord nodig wordt',
      ingevuld: { leeftijd: 'jong' },
      open: ['leeftijd', 'gezag'],
    },
    {
      wat: 'sluit de tweede als die niet van toepassing is',
      ingevuld: { leeftijd: 'oud', gezag: 'ouders' },
      open: ['leeftijd'],
    },
    {
      wat: 'houdt beide open als beide zijn ingevuld',
      ingevuld: { leeftijd: 'jong', gezag: 'alleen' },
      open: ['leeftijd', 'gezag'],
    },
  ])('$wat', ({ ingevuld, open }) => {
    expect(openOpScherm(interview, {}, scherm, ingevuld)).toEqual(open);
  });
});

describe('twee vragen die los van elkaar nodig zijn', () => {
  const interview = compileKeuzehulp(
    keuzehulp({
      kenmerken: [
        kenmerk('aanleiding', ['persoon', 'plek']),
        kenmerk('politie', ['ja', 'kan-niet', 'nee']),
        kenmerk('vorm', ['werk', 'seks']),
      ],
      schermen: [['politie', 'vorm']],
      onmogelijk: [
        { als: { aanleiding: ['plek'], politie: ['kan-niet'] }, omdat: 'een plek kan altijd gemeld worden' },
      ],
      adviezen: [advies('meld', [{ politie: ['ja'] }]), advies('inspectie', [{ vorm: ['werk'] }])],
    }),
  );
  const scherm: Scherm = { soort: 'vraag', horizon: 'eerst', kenmerken: ['politie', 'vorm'] };

  test('staan allebei open, ook als het antwoord op de eerste hier niet kan', () => {
    expect(openOpScherm(interview, { aanleiding: 'plek' }, scherm, { politie: 'kan-niet' })).toEqual([
      'politie',
      'vorm',
    ]);
  });
});

test('een vraag die alleen nog voor later telt blijft voor het eerste advies dicht', () => {
  const interview = compileKeuzehulp(
    keuzehulp({
      kenmerken: [kenmerk('vorm', ['werk', 'seks']), kenmerk('uren', ['veel', 'weinig'])],
      schermen: [['vorm', 'uren']],
      adviezen: [
        advies('inspectie', [{ vorm: ['werk'], uren: ['veel'] }]),
        advies('loket', [{ uren: ['veel'] }], { wanneer: 'later' }),
      ],
    }),
  );
  const scherm = volgendScherm(interview, {}) as Scherm;
  expect(scherm.kenmerken).toEqual(['vorm', 'uren']);
  expect(openOpScherm(interview, {}, scherm, { vorm: 'seks' })).toEqual(['vorm']);
  expect(openOpScherm(interview, {}, scherm, { vorm: 'werk' })).toEqual(['vorm', 'uren']);
});

test('van de vakjes staan ze allemaal open', () => {
  const scherm = volgendScherm(interview, { leeftijd: 'oud' }) as Scherm;
  expect(openOpScherm(interview, { leeftijd: 'oud' }, scherm, { schade: 'ja' })).toEqual(['schade']);
});
