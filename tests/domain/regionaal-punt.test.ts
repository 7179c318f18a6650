import { describe, expect, test } from 'vitest';
import type { Bereik } from '../../src/domain/bereik.ts';
import type { RegioPunt } from '../../src/domain/contact-gegevens.ts';
import { listPuntContacten } from '../../src/domain/regionaal-punt.ts';
import { maakBereik, maakContactGegevens } from '../fixtures/kleine-contacten.ts';

const maakPunt = (bereik: Bereik[], rest: Partial<RegioPunt> = {}): RegioPunt => ({
  taak: 'zorgcoordinatie',
  bereik,
  ...rest,
});

/** The points of the region of GM1; the region beside it has one of its own. */
const maakGegevens = (punten: RegioPunt[]) =>
  maakContactGegevens({ regios: [punten, [maakPunt([maakBereik('Naast')])]] });
const bij = (punten: RegioPunt[], leeftijd?: string, positie = 0) =>
  listPuntContacten({ route: 'route', positie, taak: 'zorgcoordinatie', leeftijd }, maakGegevens(punten));
const namen = (punten: RegioPunt[], leeftijd?: string) => bij(punten, leeftijd).contacten.map(({ naam }) => naam);

const hier = maakPunt([maakBereik('Hier')], { gemeenten: ['GM7', 'GM1'] });
const streek = maakPunt([maakBereik('Streek')]);
const verder = maakPunt([maakBereik('Verder')], { gemeenten: ['GM3'] });
const anders = maakPunt([maakBereik('Anders')], { taak: 'meldpunt' });

describe('het punt van een regio', () => {
  test('is het punt dat de gemeente noemt, anders dat van de hele regio', () => {
    expect(bij([streek, hier, verder])).toMatchObject({ contacten: [{ naam: 'Hier' }], onbekendWelke: false });
    expect(bij([verder, streek])).toMatchObject({ contacten: [{ naam: 'Streek' }], onbekendWelke: false });
  });

  test('is er niet zonder punten, en dan is ook niets onbekend', () => {
    expect(bij([anders])).toEqual({ contacten: [], onbekendWelke: false });
    expect(bij([hier, streek], undefined, -1)).toEqual({ contacten: [], onbekendWelke: false });
    expect(bij([hier, streek], undefined, 1)).toMatchObject({ contacten: [{ naam: 'Naast' }] });
  });

  test('is onbekend als alleen andere gemeenten een punt hebben: dan staan ze er allemaal', () => {
    const elders = maakPunt([maakBereik('Elders')], { gemeenten: ['GM4'] });
    expect(bij([verder, elders, anders])).toMatchObject({
      contacten: [{ naam: 'Verder' }, { naam: 'Elders' }],
      onbekendWelke: true,
    });
  });

  test('hoort bij de route en noemt geen leeftijd meer', () => {
    const { leeftijd: _, ...rest } = maakBereik('Streek');
    const punt = maakPunt([maakBereik('Streek', { leeftijd: ['16-17'] })]);
    expect(bij([punt]).contacten).toEqual([{ ...rest, route: 'route', soort: 'regio', standIn: false }]);
  });
});

test('met een leeftijd blijven de contacten voor die leeftijd en voor iedereen, zonder staan ze er allemaal', () => {
  const punt = maakPunt([
    maakBereik('Kind', { leeftijd: ['onder-16', '16-17'] }),
    maakBereik('Groot', { leeftijd: ['23-plus'] }),
    maakBereik('Ieder'),
  ]);
  expect(namen([punt], '16-17')).toEqual(['Kind', 'Ieder']);
  expect(namen([punt], '18-22')).toEqual(['Ieder']);
  for (const leeftijd of [undefined, '', 'weet-niet'])
    expect(namen([punt], leeftijd)).toEqual(['Kind', 'Groot', 'Ieder']);
});

describe('punten van een regio die hetzelfde nummer en adres hebben', () => {
  const zelfde = { telefoon: '0800 1111', email: 'a@b.nl', url: 'https://b.nl' };

  test('staan er als één contact, met al hun namen één keer', () => {
    const punten = [
      maakPunt([maakBereik('Een', zelfde), maakBereik('Los')]),
      maakPunt([maakBereik('Twee', zelfde), maakBereik('Drie', { ...zelfde, namens: 'Punt Een' })]),
    ];
    expect(bij(punten).contacten.map(({ naam, namens }) => [naam, namens])).toEqual([
      ['Een', 'Punt Een; Punt Twee'],
      ['Los', 'Punt Los'],
    ]);
  });

  test.each(['telefoon', 'email', 'url'] as const)('staan apart als %s verschilt', (veld) => {
    const punten = [
      maakPunt([maakBereik('Een', zelfde)]),
      maakPunt([maakBereik('Twee', { ...zelfde, [veld]: 'anders' })]),
    ];
    expect(namen(punten)).toEqual(['Een', 'Twee']);
  });

  test('krijgen er geen naam bij als er niet meer dan één te noemen is', () => {
    const { namens: _, ...zonder } = maakBereik('Een', zelfde);
    expect(bij([maakPunt([zonder]), maakPunt([maakBereik('Twee', zelfde)])]).contacten[0]).not.toHaveProperty('namens');
    expect(bij([maakPunt([zonder]), maakPunt([zonder])]).contacten[0]).not.toHaveProperty('namens');
  });
});
