import { expect, test } from 'vitest';
import { openZoekbron } from '../../src/domain/zoek-bron.ts';
import { plaatsen, zoekgegevens, zoeknamen } from '../fixtures/kleine-zoekdata.ts';

test('de eerste gegevens zijn genoeg om te zoeken; begrippen, plaatsen en nummers komen erbij', () => {
  const eerste = openZoekbron(zoekgegevens);
  expect(eerste.documenten).toHaveLength(5);
  expect(eerste.gemeenten.size).toBe(0);
  const alles = openZoekbron(zoekgegevens, plaatsen, zoeknamen);
  expect(alles.documenten).toHaveLength(6);
  expect(alles.gemeenten.get('GM0193')).toMatchObject({ href: '/gemeente/zwolle/', telefoon: '14 038' });
  expect(alles.gemeenten.get('GM0363')).not.toHaveProperty('telefoon');
});

test('een hele naam wijst de pagina’s aan die zo heten', () => {
  expect(openZoekbron(zoekgegevens).namen.get('comensha')).toEqual([2]);
});

test('een organisatie is eerst op haar eigen naam te vinden, en op haar andere namen zodra die er zijn', () => {
  expect(openZoekbron(zoekgegevens).namen.get('la strada')).toBeUndefined();
  expect(openZoekbron(zoekgegevens, plaatsen, zoeknamen).namen.get('la strada')).toEqual([2]);
});
