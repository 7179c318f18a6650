import { describe, expect, test, vi } from 'vitest';
import { listBelblokken, listContacten } from '../../src/site/contact.ts';

const herkomst = { bron: 'site', gezien: '2026-01', status: 'eigen-bron' };
const organisatie = (id: string, naam: string, nummer: string) => ({ id, naam, telefoon: [{ nummer, uren: '', ...herkomst }], email: [] });
const gemeente = {
  code: 'GM0001',
  naam: 'Dorp',
  veiligheidsregio: 'Streek',
  centrumgemeente: '',
  telefoon: '14 012',
  telefoonStatus: 'eigen-bron',
  website: 'https://www.dorp.nl',
  gezien: '2026-05-16',
  opmerking: '',
};
const bijGemeente = (id: string, vraagNaar: string) => ({ id, naam: id, lokaal: true, vraagNaar, keten: [{ soort: 'gemeentenummer' }] });

vi.mock('../../src/site/content.ts', () => ({
  listRoutes: async () => [
    { id: 'landelijk', naam: 'Landelijk punt', keten: [{ soort: 'organisatie', id: 'punt', zonderNummer: false }] },
    bijGemeente('wijkteam', 'het wijkteam'),
    bijGemeente('leerplicht', 'de leerplichtambtenaar'),
    { id: 'coordinator', naam: 'Zorgcoördinator', lokaal: true, keten: [{ soort: 'vervanger', id: 'punt', omdat: 'er is hier geen zorgcoördinator.' }] },
    { id: 'wmo', naam: 'Wmo-opvang', lokaal: true, keten: [{ soort: 'vervanger', id: 'punt', omdat: 'zij zoekt mee.' }] },
  ],
  listHulpaanbod: async () => [organisatie('punt', 'Het Punt', '0800 1234')],
  listRegios: async () => [{ id: 'streek', naam: 'Streek', punten: [] }],
  listGemeenten: async () => [gemeente],
}));

describe('kaarten van een gemeente', () => {
  test('wat bij hetzelfde nummer van de gemeente hoort, staat op één kaart met waar je naar vraagt', async () => {
    const kaarten = await listContacten(['wijkteam', 'leerplicht'], 'GM0001');
    expect(kaarten).toHaveLength(1);
    expect(kaarten[0]).toMatchObject({ naam: 'Gemeente Dorp', telefoon: '14 012', vragen: ['het wijkteam', 'de leerplichtambtenaar'] });
  });

  test('wie invalt houdt per taak een eigen kaart, onder de eigen naam', async () => {
    const kaarten = await listContacten(['coordinator', 'wmo'], 'GM0001');
    expect(kaarten.map(({ naam, taak, standIn }) => [naam, taak, standIn])).toEqual([
      ['Het Punt', 'Zorgcoördinator', true],
      ['Het Punt', 'Wmo-opvang', true],
    ]);
  });

  test('wie een eigen pagina heeft, krijgt een link', async () => {
    const [punt, dorp] = await listContacten(['landelijk', 'wijkteam'], 'GM0001');
    expect(punt?.href).toBe('/hulpaanbod/punt/');
    expect(dorp?.href).toBeUndefined();
  });
});

test('een artikel noemt wat per gemeente verschilt één keer, op de plaats van het eerste', async () => {
  const blokken = await listBelblokken(['wijkteam', 'landelijk', 'leerplicht']);
  expect(blokken[0]).toEqual({ soort: 'lokaal', namen: ['wijkteam', 'leerplicht'] });
  expect(blokken.slice(1)).toMatchObject([{ soort: 'contact', kaart: { naam: 'Het Punt' } }]);
});
