import { describe, expect, test, vi } from 'vitest';
import { formatNaam, getFilterwaarden, getHulpaanbodPagina, listPerType, type HulpaanbodEntry } from '../../src/site/hulpaanbod.ts';

const maak = (velden: Record<string, unknown>) =>
  ({
    id: 'punt',
    naam: 'Het Punt',
    afkorting: '',
    typen: ['advies'],
    voorWie: { tekst: '', leeftijd: [], vormen: ['arbeid'], verblijf: [] },
    werkgebied: { soort: 'landelijk', tekst: '', regios: [] },
    telefoon: [],
    email: [],
    bronnen: ['site'],
    ...velden,
  }) as unknown as HulpaanbodEntry;

const content = vi.hoisted(() => ({ hulpaanbod: [] as unknown[] }));

vi.mock('../../src/site/content.ts', () => ({
  getTekst: async () => ({ Content: null, headings: [], ruw: '' }),
  listHulpaanbod: async () => content.hulpaanbod,
  listRegios: async () => [{ id: 'drenthe', naam: 'Drenthe' }],
  listBronnen: async () => [{ id: 'site', titel: 'Site', uitgever: 'x', datum: 'onbekend', datering: '' }],
}));

describe('pagina van een organisatie', () => {
  test('een onzeker nummer komt niet op de pagina', async () => {
    const telefoon = ['eigen-bron', 'bij-derde', 'onzeker'].map((status) => ({ nummer: status, status, bron: 'site', gezien: 'onbekend' }));
    const pagina = await getHulpaanbodPagina(maak({ telefoon }));
    expect(pagina.telefoon.map(({ nummer }) => nummer)).toEqual(['eigen-bron', 'bij-derde']);
  });

  test('neemt een ander op, dan staat die naam erbij', async () => {
    content.hulpaanbod = [maak({ id: 'ander', naam: 'De Ander' })];
    const telefoon = [{ nummer: '0800 1234', wieNeemtOp: 'ander', status: 'eigen-bron', bron: 'site', gezien: 'onbekend' }];
    const pagina = await getHulpaanbodPagina(maak({ telefoon }));
    expect(pagina.telefoon[0]?.wieNeemtOp).toBe('De Ander');
  });
});

test('de lijst zet elke organisatie één keer neer, bij de eerste soort hulp die zij noemt', async () => {
  content.hulpaanbod = [
    maak({ id: 'b', naam: 'Beta', typen: ['opvang', 'advies'] }),
    maak({ id: 'a', naam: 'Alfa', typen: ['opvang'] }),
    maak({ id: 'c', naam: 'Gamma', typen: [] }),
  ];
  const groepen = await listPerType();
  expect(groepen.map(({ id, leden }) => [id, ...leden.map((lid) => lid.id)])).toEqual([
    ['opvang', 'a', 'b'],
    ['onbekend', 'c'],
  ]);
});

test('landelijk aanbod geldt in het filter voor elke regio', () => {
  expect(getFilterwaarden(maak({})).regio).toEqual(['*']);
  expect(getFilterwaarden(maak({ werkgebied: { soort: 'regionaal', tekst: '', regios: ['drenthe'] } })).regio).toEqual(['drenthe']);
});

test.each([
  ['Nederlandse Arbeidsinspectie', 'NLA', 'Nederlandse Arbeidsinspectie (NLA)'],
  ['COA', 'COA', 'COA'],
  ['FairWork', '', 'FairWork'],
])('%s met afkorting "%s" heet %s', (naam, afkorting, heet) => {
  expect(formatNaam({ naam, afkorting })).toBe(heet);
});
