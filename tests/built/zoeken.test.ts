import { expect, test } from 'vitest';
import { listZoekDocumenten, type ZoekGegevens, type ZoekNamen } from '../../src/domain/zoek-gegevens.ts';
import { pages, readBuilt } from './site.ts';

const read = <T>(path: string): T => JSON.parse(readBuilt(path).toString('utf8')) as T;
const { groepen } = read<ZoekGegevens>('/gegevens/zoek.json');
const { begrippen, telefoon } = read<ZoekNamen>('/gegevens/zoek-namen.json');
const { codes } = read<{ codes: string[] }>('/gegevens/plaatsen.json');
const adressen = new Set(listZoekDocumenten([...groepen, begrippen]).map(({ href }) => href));

test('elke pagina die gevonden mag worden, staat in de zoekgegevens', () => {
  const vindbaar = pages.filter(({ path, root }) => root.querySelector('[data-pagefind-body]') && !/^\/gemeente\/./.test(path));
  expect(vindbaar.map(({ path }) => path).filter((path) => !adressen.has(path))).toEqual([]);
});

test('elk adres in de zoekgegevens bestaat, ook de plek op een pagina', () => {
  const perAdres = new Map(pages.map((page) => [page.path, page]));
  const weg = [...adressen].filter((adres) => {
    const [pad = '', plek] = adres.split('#');
    const page = perAdres.get(pad);
    return !page || (plek && !page.root.querySelector(`[id="${plek}"]`));
  });
  expect(weg).toEqual([]);
});

test('elk nummer van een gemeente hoort bij een gemeente in de tabel van plaatsen', () => {
  expect(Object.keys(telefoon).filter((code) => !codes.includes(code))).toEqual([]);
});
