import { describe, expect, test } from 'vitest';
import { zoekPlaats } from '../../src/domain/plaats.ts';
import { formatSlug } from '../../src/domain/slug.ts';
import { aliassen, gemeenten, oudeNamen, plaatsTabel, woonplaatsen } from '../fixtures/gebieden.ts';

const zoek = (zoekterm: string) => zoekPlaats(zoekterm, plaatsTabel);
const gevonden = (zoekterm: string): string[] => {
  const vondst = zoek(zoekterm);
  if (vondst.soort === 'geen') return [];
  return vondst.soort === 'een' ? [vondst.gemeente.naam] : vondst.opties.map(({ gemeente }) => gemeente.naam);
};

describe('een naam die één gemeente past', () => {
  test.each([
    ['Zaanstad', 'Zaanstad'],
    ['gemeente Ede', 'Ede'],
    ['SUDWEST FRYSLAN', 'Súdwest-Fryslân'],
    ['s gravenhage', "'s-Gravenhage"],
    ['Den Haag', "'s-Gravenhage"],
    ['bergen nh', 'Bergen (NH.)'],
    ['Stein', 'Stein (L.)'],
    ['Zaandam', 'Zaanstad'],
    ['Weesp', 'Amsterdam'],
  ])('%s is %s', (zoekterm, naam) => {
    expect(zoek(zoekterm)).toMatchObject({ soort: 'een', gemeente: { naam } });
  });

  test('zegt waarom het een andere gemeente is dan je typt', () => {
    expect(zoek('Weesp')).toMatchObject({ via: 'Weesp was een eigen gemeente tot 2022 en hoort nu bij Amsterdam' });
    expect(zoek('Zaandam')).toMatchObject({ via: 'Zaandam ligt in de gemeente Zaanstad' });
    expect(zoek('Zaanstad')).toMatchObject({ via: '' });
  });
});

test.each([
  ['Bergen', ['Bergen (L.)', 'Bergen (NH.)']],
  ['Beek', ['Beek (L.)', 'Berg en Dal', 'Montferland']],
  ['Laren', ['Laren (NH.)', 'Lochem']],
  ['Rijswijk', ['Rijswijk (ZH.)', 'Altena', 'Buren']],
  ['Hengelo', ['Hengelo (O.)', 'Bronckhorst']],
  ['Haren', ['Groningen', 'Oss']],
  ['Loenen', ['Stichtse Vecht', 'Apeldoorn']],
  ['Alphen', ['West Maas en Waal', 'Alphen-Chaam', 'Alphen aan den Rijn']],
])('bij %s vraagt de zoeker welke gemeente je bedoelt', (zoekterm, namen) => {
  expect(zoek(zoekterm).soort).toBe('kies');
  expect(gevonden(zoekterm).sort()).toEqual([...namen].sort());
});

describe('een naam die niet bestaat', () => {
  test.each([
    ['utrect', 'Utrecht'],
    ['Amstedram', 'Amsterdam'],
    ['Haarlemermeer', 'Haarlemmermeer'],
    ['Edo', 'Ede'],
    ['Krimpen', 'Krimpen aan den IJssel'],
  ])('%s lijkt op %s', (zoekterm, naam) => {
    expect(zoek(zoekterm).soort).toBe('bedoel');
    expect(gevonden(zoekterm)).toContain(naam);
  });

  test.each(['xyzzy', '', '   ', '!?', 'q'])('"%s" lijkt nergens op', (zoekterm) => {
    expect(zoek(zoekterm)).toEqual({ soort: 'geen' });
  });
});

test('elke gemeente, oude gemeente, woonplaats en alias leidt naar haar gemeente, al dan niet na een keuze', () => {
  const naamVan = new Map(gemeenten.map(({ code, naam }) => [code, naam]));
  const kwijt = [...gemeenten, ...oudeNamen, ...woonplaatsen, ...aliassen].filter(
    ({ naam, code }) => zoek(naam).soort === 'bedoel' || !gevonden(naam).includes(naamVan.get(code) ?? ''),
  );
  expect(kwijt.map(({ naam }) => naam)).toEqual([]);
});

test('342 gemeenten hebben elk hun eigen adres', () => {
  const slugs = gemeenten.map(({ naam }) => formatSlug(naam));
  expect(new Set(slugs).size).toBe(342);
  expect(slugs).toEqual(expect.arrayContaining(['s-gravenhage', 'bergen-l', 'bergen-nh', 'sudwest-fryslan']));
});
