import { expect, test, vi } from 'vitest';
import { getRegioPagina, listRegioRegels, listRegioTegels, type RegioEntry } from '../../src/site/regio.ts';

const contact = (velden: Record<string, unknown>) => ({ naam: '', leeftijd: [], uren: '', toelichting: '', bron: 'site', gezien: '2024', status: 'eigen-bron', ...velden });

const organisatie = (id: string, naam: string, regios: string[]) => ({
  id, naam, samenvatting: `Wat ${naam} doet.`, werkgebied: { soort: 'regionaal', tekst: '', regios }, telefoon: [], email: [],
});

vi.mock('../../src/site/content.ts', () => ({
  listGemeenten: async () => [
    { code: 'GM0002', naam: 'Veendam', veiligheidsregio: 'Groningen' },
    { code: 'GM0001', naam: 'Eemsdelta', veiligheidsregio: 'Groningen' },
    { code: 'GM0003', naam: 'Assen', veiligheidsregio: 'Drenthe' },
  ],
  listRegios: async () => [zonderPunten, groningen],
  listHulpaanbod: async () => [
    organisatie('wad', 'Wad', ['groningen', 'drenthe']),
    organisatie('borg', 'Borg', ['groningen']),
    organisatie('elders', 'Elders', ['drenthe']),
  ],
  listBronnen: async () => [{ id: 'site', titel: 'Site', uitgever: 'x', datum: 'onbekend', datering: '' }],
}));

const groningen = {
  id: 'groningen',
  naam: 'Groningen',
  tegel: { rij: 1, kolom: 5, kort: 'Gron' },
  punten: [
    {
      id: 'punt',
      naam: 'Zorgcoördinatie Groningen',
      taak: 'zorgcoordinatie',
      gemeenten: ['GM0002'],
      uren: '',
      bronnen: ['site'],
      teControleren: ['Klopt het nummer nog?'],
      contacten: [
        contact({ naam: 'Jong', telefoon: '050 111 11 11', leeftijd: ['onder-16', '16-17'] }),
        contact({ naam: 'Oud', telefoon: '050 222 22 22', status: 'onzeker' }),
      ],
    },
  ],
} as unknown as RegioEntry;
const zonderPunten = { id: 'drenthe', naam: 'Drenthe', tegel: { rij: 2, kolom: 5, kort: 'DR' }, punten: [] } as unknown as RegioEntry;

test('een regio noemt alleen haar eigen gemeenten, op alfabet', async () => {
  expect((await getRegioPagina(groningen)).gemeenten.map(({ naam }) => naam)).toEqual(['Eemsdelta', 'Veendam']);
});

test('een punt zegt voor welke gemeenten en leeftijden het is', async () => {
  const [punt] = (await getRegioPagina(groningen)).punten;
  expect(punt?.gemeenten.map(({ naam }) => naam)).toEqual(['Veendam']);
  expect(punt?.kaarten[0]?.toelichting).toBe('Leeftijd: jonger dan 16, 16 of 17.');
});

test('een onzeker nummer komt niet op de pagina van de regio', async () => {
  const [punt] = (await getRegioPagina(groningen)).punten;
  expect(punt?.kaarten.map(({ naam }) => naam)).toEqual(['Jong']);
});

test('de lijst zegt per regio wat er op de tegel staat en wie er coördineert', async () => {
  expect(await listRegioRegels()).toEqual([
    { naam: 'Drenthe', href: '/regio/drenthe/', tekst: 'Op de kaart: DR. Wie de zorg coördineert, vonden wij niet.' },
    { naam: 'Groningen', href: '/regio/groningen/', tekst: 'Op de kaart: Gron. Zorgcoördinatie: Jong.' },
  ]);
});

test('de tegels staan van noord naar zuid, met de hele naam', async () => {
  expect((await listRegioTegels()).map(({ naam, rij, href }) => [naam, rij, href])).toEqual([
    ['Groningen', 1, '/regio/groningen/'],
    ['Drenthe (DR)', 2, '/regio/drenthe/'],
  ]);
});

test('een regio noemt op alfabet wie er ook werkt, en niet nog eens wie al bij een punt staat', async () => {
  expect((await getRegioPagina(groningen)).aanbod).toEqual([
    { naam: 'Borg', href: '/hulpaanbod/borg/', tekst: 'Wat Borg doet.' },
    { naam: 'Wad', href: '/hulpaanbod/wad/', tekst: 'Wat Wad doet.' },
  ]);
  const metPunt = { ...groningen, punten: groningen.punten.map((punt) => ({ ...punt, contacten: [contact({ wieNeemtOp: 'wad', telefoon: '050 333 33 33' })] })) };
  expect((await getRegioPagina(metPunt as unknown as RegioEntry)).aanbod.map(({ naam }) => naam)).toEqual(['Borg']);
});
