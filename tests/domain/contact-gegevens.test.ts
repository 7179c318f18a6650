import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { standaardSite } from '../../src/domain/gemeente-contact.ts';
import { resolveContacten } from '../../src/domain/contact.ts';
import { contactGegevens, gemeenten, plaatsTabel } from '../fixtures/gebieden.ts';

const MOST_BYTES = 22_000;

test(`contacten en plaatsen wegen samen hooguit ${MOST_BYTES} bytes`, () => {
  const bytes = (gegevens: object) => brotliCompressSync(JSON.stringify(gegevens)).length;
  expect(bytes(contactGegevens) + bytes(plaatsTabel)).toBeLessThanOrEqual(MOST_BYTES);
});

test('de gegevens overleven een reis als JSON', () => {
  expect(JSON.parse(JSON.stringify(contactGegevens))).toEqual(contactGegevens);
});

test('elke gemeente houdt haar eigen naam, nummer, site, status en datum', () => {
  const gevonden = gemeenten.map(({ code }) => resolveContacten('wijkteam', code, contactGegevens)[0]);
  expect(gevonden.map((contact) => [contact?.naam, contact?.telefoon, contact?.url, contact?.status, contact?.gezien])).toEqual(
    gemeenten.map(({ naam, telefoon, website, telefoonStatus, gezien }) => [`Gemeente ${naam}`, telefoon, website, telefoonStatus, gezien]),
  );
});

test.each([
  ['Alphen aan den Rijn', 'https://www.alphenaandenrijn.nl'],
  ['Laren (NH.)', 'https://www.laren.nl'],
  ['Súdwest-Fryslân', 'https://www.sudwestfryslan.nl'],
])('het gewone adres van %s is %s', (naam, url) => {
  expect(standaardSite(naam)).toBe(url);
});
