import { describe, expect, test, vi } from 'vitest';
import { getGemeenteHref, getGemeentePagina } from '../../src/site/gemeente.ts';
import type { Gemeente } from '../../src/schema/gemeente.ts';

const amsterdam = {
  code: 'GM0363',
  naam: 'Amsterdam',
  veiligheidsregio: 'Amsterdam-Amstelland',
  centrumgemeente: 'Amsterdam',
  telefoon: '14 020',
  telefoonStatus: 'eigen-bron',
  website: 'https://www.amsterdam.nl',
  gezien: '2026-05-16',
  opmerking: '',
} as Gemeente;
const bij = (id: string, keten: unknown[]) => ({ id, naam: id, lokaal: true, vraagNaar: id, keten });
const nummer = [{ soort: 'gemeentenummer' }];
const vervanger = [{ soort: 'vervanger', id: 'comensha', omdat: 'er is hier geen zorgcoördinator.' }];

vi.mock('../../src/site/content.ts', () => ({
  listGemeenten: async () => [amsterdam],
  listRegios: async () => [{ id: 'amsterdam-amstelland', naam: 'Amsterdam-Amstelland', punten: [] }],
  listOudeNamen: async () => [{ naam: 'Weesp', jaar: '2022', code: 'GM0363' }],
  listWoonplaatsen: async () => [{ naam: 'Driemond', code: 'GM0363' }],
  listAliassen: async () => [{ naam: 'Mokum', code: 'GM0363' }],
  listHulpaanbod: async () => [
    { id: 'comensha', naam: 'CoMensha', telefoon: [{ nummer: '033 448 11 86', status: 'eigen-bron', gezien: 'onbekend', bron: 'site', uren: '' }], email: [] },
  ],
  listBronnen: async () =>
    ['roo-export-gemeenten', 'cbs-woonplaatsen-2024', 'cbs-gebiedsindelingen-2025', 'site'].map((id) => ({ id, titel: id, uitgever: 'x', datum: 'onbekend', datering: '' })),
  listRoutes: async () => [
    bij('zorgcoordinator-regio', vervanger),
    ...['veilig-thuis', 'aandachtsfunctionaris', 'wijkteam', 'jeugdhulp-lokaal', 'opvang-wmo', 'expertteam-jeugd', 'leerplicht', 'politie-avim'].map((id) => bij(id, nummer)),
  ],
}));

describe('pagina van een gemeente', () => {
  test('noemt wie invalt onder de eigen naam, met de reden', async () => {
    const { coordineert, kaarten } = await getGemeentePagina(amsterdam);
    expect(coordineert).toHaveLength(1);
    expect(kaarten).not.toContain(coordineert[0]);
    expect(coordineert[0]).toMatchObject({ naam: 'CoMensha', standIn: true, toelichting: 'er is hier geen zorgcoördinator.' });
  });

  test('linkt naar de eigen regio', async () => {
    expect((await getGemeentePagina(amsterdam)).regio).toEqual({ id: 'amsterdam-amstelland', naam: 'Amsterdam-Amstelland', href: '/regio/amsterdam-amstelland/' });
  });

  test('zegt wat niet bekend is: voor welke taak een ander invalt, en dat je doorvraagt', async () => {
    expect((await getGemeentePagina(amsterdam)).onbekend).toEqual([
      'Een eigen contact vonden wij niet voor: zorgcoordinator-regio. Een ander valt in.',
      'Eigen nummers van de afdelingen van de gemeente. Je belt het algemene nummer en vraagt door.',
    ]);
    const zonderCentrum = await getGemeentePagina({ ...amsterdam, centrumgemeente: '' });
    expect(zonderCentrum.onbekend).toContain('Welke centrumgemeente de opvang regelt.');
  });

  test('noemt dorpen, andere namen en oude gemeenten met het jaar waarin ze ophielden', async () => {
    const { oudeNamen, plaatsen, aliassen } = await getGemeentePagina(amsterdam);
    expect({ oudeNamen, plaatsen, aliassen }).toEqual({ oudeNamen: ['Weesp (tot 2022)'], plaatsen: ['Driemond'], aliassen: ['Mokum'] });
  });

  test('heeft de bron van elk nummer en van de gebieden in de lijst', async () => {
    const ids = (await getGemeentePagina(amsterdam)).bronnen.map(({ id }) => id);
    expect(ids).toEqual(['site', 'roo-export-gemeenten', 'cbs-woonplaatsen-2024', 'cbs-gebiedsindelingen-2025']);
  });
});

test('het adres van een gemeente heeft geen accenten of apostrof', () => {
  expect(getGemeenteHref({ naam: "'s-Gravenhage" })).toBe('/gemeente/s-gravenhage/');
  expect(getGemeenteHref({ naam: 'Súdwest-Fryslân' })).toBe('/gemeente/sudwest-fryslan/');
});
