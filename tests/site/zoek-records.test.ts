import { expect, test } from 'vitest';
import { readInhoud } from '../../src/checks/reading/read-inhoud.ts';
import { formatSlug } from '../../src/domain/slug.ts';
import { listZoekrecords, mapZoekfilters } from '../../src/site/zoek-records.ts';

const { inhoud } = await readInhoud('.');

test('elk begrip is een vondst met een eigen adres, zijn uitleg en zijn zoekwoorden', () => {
  const records = listZoekrecords(inhoud);
  expect(records).toHaveLength(inhoud.begrippen.length);
  const b8 = records.find(({ href }) => href === '/begrippen/#b8-3');
  expect(b8?.zoekwoorden).toContain('b9');
  expect(b8?.tekst.length).toBeGreaterThan(20);
});

test('een gemeente en een organisatie staan onder hun regio', () => {
  const filters = mapZoekfilters(inhoud);
  expect(filters.get('/gemeente/zaanstad/')).toEqual({ regio: ['zaanstreek-waterland'] });
  expect(filters.get('/hulpaanbod/comensha/')?.regio).toEqual(['landelijk']);
});

test('elke gemeente heeft een regio', () => {
  const filters = mapZoekfilters(inhoud);
  const zonder = inhoud.gemeenten.filter(({ naam }) => filters.get(`/gemeente/${formatSlug(naam)}/`)?.regio?.length !== 1);
  expect(zonder).toEqual([]);
});
