import { expect, test } from 'vitest';
import { listZoekDocumenten, listZoekGroepen } from '../../src/domain/zoek-gegevens.ts';
import { zoekgegevens, zoeknamen } from '../fixtures/kleine-zoekdata.ts';

test('elke pagina krijgt haar adres, titel, zoekwoorden en nummer terug', () => {
  const documenten = listZoekDocumenten(listZoekGroepen(zoekgegevens, zoeknamen));
  expect(documenten).toHaveLength(6);
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

test('een adres dat uit de titel volgt, staat er niet bij', () => {
  const [groep] = zoekgegevens.groepen;
  if (!groep) throw new Error('geen groep');
  expect(listZoekDocumenten([{ ...groep, ids: ['', ''] }]).map(({ href }) => href)).toEqual(['/signalen/arbeidsuitbuiting/', '/signalen/seksuele-uitbuiting/']);
});
