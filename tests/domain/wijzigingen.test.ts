import { describe, expect, test } from 'vitest';
import type { Hoe, Wijziging } from '../../src/domain/geschiedenis.ts';
import { formatAantallen, listDagen } from '../../src/domain/wijzigingen.ts';

const GROEPEN = ['Rollen', 'Rechten'];
const beschrijf = (bestand: string) => ({
  groep: bestand.startsWith('rollen') ? 'Rollen' : 'Rechten',
  naam: bestand.replace(/.*\//, ''),
});
const wijziging = (datum: string, bestand: string, hoe: Hoe): Wijziging => ({ datum, bestand, hoe });
const ruim = { perGroep: 100, inTotaal: 1000 };

describe('wat er op een dag veranderde', () => {
  const opEenDag = (...hoe: Hoe[]) =>
    listDagen(hoe.map((een) => wijziging('2026-11-22', 'rollen/a', een)), beschrijf, GROEPEN, ruim).dagen.flatMap(
      ({ groepen }) => groepen.flatMap(({ regels }) => regels.map((regel) => regel.hoe)),
    );

  test('staat er één keer, ook na veel kleine wijzigingen', () => {
    expect(opEenDag('gewijzigd', 'gewijzigd', 'gewijzigd')).toEqual(['gewijzigd']);
  });

  test('is nieuw als het die dag begon, ook als het daarna nog veranderde', () => {
    expect(opEenDag('gewijzigd', 'nieuw')).toEqual(['nieuw']);
  });

  test('is verwijderd als het er aan het eind niet meer is', () => {
    expect(opEenDag('verwijderd', 'gewijzigd')).toEqual(['verwijderd']);
  });

  test('is gewijzigd als het verdween en terugkwam', () => {
    expect(opEenDag('nieuw', 'verwijderd')).toEqual(['gewijzigd']);
  });

  test('telt niet als het die dag kwam en ging', () => {
    expect(opEenDag('verwijderd', 'gewijzigd', 'nieuw')).toEqual([]);
  });
});

describe('de dagen', () => {
  const dagen = (grenzen: typeof ruim) =>
    listDagen(
      [
        wijziging('2026-11-24', 'rechten/b', 'nieuw'),
        wijziging('2026-11-24', 'rechten/a', 'verwijderd'),
        wijziging('2026-11-24', 'rollen/c', 'gewijzigd'),
        wijziging('2026-11-23', 'rollen/c', 'nieuw'),
        wijziging('2026-11-22', 'rechten/a', 'nieuw'),
      ],
      beschrijf,
      GROEPEN,
      grenzen,
    );

  test('staan met de nieuwste boven, de soorten in vaste volgorde en nieuw vóór verwijderd', () => {
    const { dagen: alle, eerder } = dagen(ruim);
    expect(alle.map(({ datum, aantal }) => `${datum}: ${aantal}`)).toEqual(['2026-11-24: 3', '2026-11-23: 1', '2026-11-22: 1']);
    expect(alle[0]?.groepen.map(({ naam, regels }) => `${naam}: ${regels.map((regel) => regel.naam).join(' ')}`)).toEqual([
      'Rollen: c',
      'Rechten: b a',
    ]);
    expect(eerder).toBe(0);
  });

  test('noemen per soort niet alles als het te veel is, en zeggen hoeveel er nog is', () => {
    const [eerste] = dagen({ ...ruim, perGroep: 1 }).dagen;
    expect(eerste?.groepen[1]).toMatchObject({ aantallen: { nieuw: 1, gewijzigd: 0, verwijderd: 1 }, meer: 1 });
    expect(eerste?.groepen[1]?.regels).toHaveLength(1);
  });

  test('houden op waar de pagina vol is, en zeggen hoeveel dagen er nog zijn', () => {
    const { dagen: alle, eerder } = dagen({ ...ruim, inTotaal: 4 });
    expect(alle.map(({ datum }) => datum)).toEqual(['2026-11-24', '2026-11-23']);
    expect(eerder).toBe(1);
  });

  test('tonen de nieuwste altijd', () => {
    expect(dagen({ ...ruim, inTotaal: 1 }).dagen.map(({ datum }) => datum)).toEqual(['2026-11-24']);
  });
});

test('aantallen noemen alleen wat er is', () => {
  expect(formatAantallen({ nieuw: 3, gewijzigd: 0, verwijderd: 1 })).toBe('3 nieuw, 1 verwijderd');
});
