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
  const bron = openZoekbron(zoekgegevens);
  expect(bron.namen.get('la strada')).toEqual([2]);
});
