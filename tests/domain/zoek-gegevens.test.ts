import { expect, test } from 'vitest';
import { listZoekDocumenten } from '../../src/domain/zoek-gegevens.ts';
import { zoekgegevens } from '../fixtures/kleine-zoekdata.ts';

test('elke pagina krijgt haar adres, titel, zoekwoorden en nummer terug', () => {
  const documenten = listZoekDocumenten(zoekgegevens.groepen);
  expect(documenten).toHaveLength(5);
  expect(documenten[2]).toEqual({
    href: '/hulpaanbod/comensha/',
    titel: 'CoMensha',
    soort: 'organisatie',
    zoekwoorden: ['la strada', 'helpdesk mensenhandel'],
    soortwoorden: 'organisatie',
    telefoon: '033 448 11 86',
  });
  expect(documenten[3]).not.toHaveProperty('telefoon');
});
