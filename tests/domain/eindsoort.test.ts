import { expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { eindsoort } from '../../src/domain/eindsoort.ts';

const contact = (deel: Partial<Contact>): Contact => ({ route: 'r', naam: 'N', wieNeemtOp: 'n', soort: 'regio', standIn: false, ...deel });
const comensha = contact({ soort: 'vervanger', standIn: true, telefoon: '033 448 11 86' });

test.each<[string, Contact[], string]>([
  ['een regio met een nummer', [contact({ telefoon: '0592 306 300' }), comensha], 'regio'],
  ['een regio met een mailadres', [contact({ email: 'a@voorbeeld.nl' }), comensha], 'regio'],
  ['een regio met alleen een website en daarna een vervanger', [contact({ url: 'https://voorbeeld.nl' }), comensha], 'vervanger'],
  ['een vervanger die voorop staat', [comensha, contact({ telefoon: '0592 306 300' })], 'vervanger'],
  ['een gemeente', [contact({ soort: 'gemeente', telefoon: '14 050' })], 'eigen gemeente'],
  ['een website zonder meer', [contact({ soort: 'website', url: 'https://voorbeeld.nl' })], 'alleen website'],
  ['alleen een regio met een website', [contact({ url: 'https://voorbeeld.nl' })], 'alleen website'],
  ['een vraagtekst', [contact({ soort: 'vraagtekst' })], 'vraagtekst'],
  ['helemaal niets', [], 'niets'],
])('%s telt zo', (_, contacten, soort) => {
  expect(eindsoort(contacten)).toBe(soort);
});
