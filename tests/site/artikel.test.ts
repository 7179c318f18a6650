import { describe, expect, test, vi } from 'vitest';
import { findVerwijzingen, getArtikel, listArtikelen, type ArtikelEntry } from '../../src/site/artikel.ts';

const artikel = (velden: Partial<ArtikelEntry>) =>
  ({ id: 'bedenktijd', titel: 'Bedenktijd', bronnen: [], bel: [], verwant: [], volgorde: 100, ...velden }) as unknown as ArtikelEntry;
const bron = (id: string) => ({ id, titel: id, uitgever: 'x', datum: 'onbekend', datering: '' });

const content = vi.hoisted(() => ({ tekst: '', artikelen: [] as { id: string; titel: string; volgorde: number }[] }));

vi.mock('../../src/site/content.ts', () => ({
  getTekst: async () => ({ Content: null, headings: [{ depth: 2, slug: 'wat', text: 'Wat' }, { depth: 3, slug: 'x', text: 'x' }], ruw: content.tekst }),
  listCollectie: async () => content.artikelen,
  listFeiten: async () => [{ id: 'duur', bronnen: ['wet', 'kamerbrief'] }],
  listBronnen: async () => ['wet', 'kamerbrief', 'site', 'rapport'].map(bron),
  listRoutes: async () => [],
  listHulpaanbod: async () => [],
  listRegios: async () => [],
  listGemeenten: async () => [],
  listBegrippen: async () => [],
}));

describe('bronnen van een artikel', () => {
  test('ook de bron van een feit in de tekst komt in de lijst, elke bron één keer', async () => {
    content.tekst = 'Dit duurt <Feit id="duur" />.<Bron id="site" /> En nog eens.<Bron id="site" />';
    const { bronnen } = await getArtikel('rechten', artikel({ bronnen: ['rapport', 'site'] }));
    expect(bronnen.map(({ id }) => id).sort()).toEqual(['rapport', 'site', 'wet']);
  });

  test('ook de bronnen van de tijdlijn en haar termijnen komen in de lijst', async () => {
    content.tekst = '';
    const tijdlijn = [{ moment: 'Het begin', wat: 'Niemand wordt uitgezet.', wie: 'De politie', duur: 'duur', bronnen: ['site'] }];
    const { bronnen } = await getArtikel('rechten', artikel({ tijdlijn } as unknown as Partial<ArtikelEntry>));
    expect(bronnen.map(({ id }) => id)).toEqual(['site', 'wet']);
  });

  test('het nummer bij een bron is haar plaats in de lijst', async () => {
    content.tekst = '<Bron id="site" />';
    const { bronnen, bronnummers } = await getArtikel('rechten', artikel({ bronnen: ['rapport'] }));
    expect(bronnen.map(({ id }) => bronnummers.get(id))).toEqual([1, 2]);
  });

  test('ook de bronnen van wat een pagina eraan toevoegt, komen in de lijst', async () => {
    content.tekst = '<Bron id="site" />';
    const { bronnen } = await getArtikel('rechten', artikel({}), ['rapport', 'site']);
    expect(bronnen.map(({ id }) => id).sort()).toEqual(['rapport', 'site']);
  });

  test('een bron die nergens staat, houdt de bouw tegen', async () => {
    content.tekst = '<Bron id="verdwenen" />';
    await expect(getArtikel('rechten', artikel({}))).rejects.toThrow('Bron "verdwenen" staat niet in content/bronnen.yaml.');
  });
});

test('een artikel linkt alleen naar pagina’s die er zijn', async () => {
  content.tekst = '';
  content.artikelen = [{ id: 'cosm', titel: 'COSM-opvang', volgorde: 1 }];
  const { verwant } = await getArtikel('rechten', artikel({ verwant: ['/rechten/cosm/', '/rechten/nog-niet-geschreven/'] }));
  expect(verwant).toEqual([{ naam: 'COSM-opvang', href: '/rechten/cosm/' }]);
});

test('een artikel kan naar de teksten voor een nee en naar de matrix leiden', async () => {
  const { verwant } = await getArtikel('rechten', artikel({ verwant: ['/rechten/#argumenten', '/rechten/#matrix'] }));
  expect(verwant.map(({ href }) => href)).toEqual(['/rechten/#argumenten', '/rechten/#matrix']);
});

test('artikelen staan op de volgorde van de redactie, en daarbinnen op titel', async () => {
  content.artikelen = [
    { id: 'b', titel: 'Tolk', volgorde: 20 },
    { id: 'c', titel: 'Advocaat', volgorde: 20 },
    { id: 'a', titel: 'Zorg', volgorde: 10 },
  ];
  expect((await listArtikelen('rechten')).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
});

test('verwijzingen worden gelezen in de volgorde van de tekst', () => {
  const tekst = 'Zie <Bron id="b" /> en <Feit id="f" />.<Bron id="a" />';
  expect(findVerwijzingen(tekst, 'Bron')).toEqual(['b', 'a']);
  expect(findVerwijzingen(tekst, 'Feit')).toEqual(['f']);
});
