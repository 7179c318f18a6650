import { describe, expect, test } from 'vitest';
import { gegevens } from '../../../src/checks/teksten/gegevens.ts';

const vind = (code: string, words: string) =>
  gegevens
    .find((gegeven) => gegeven.code === code)
    ?.find(words)
    .map(({ gevonden }) => gevonden);

describe('telefoonnummers in een zin', () => {
  test.each([
    ['Bel 033 448 11 86.', ['033 448 11 86']],
    ['Bel 0800-2000 of 0900 8844', ['0800-2000', '0900 8844']],
    ['vanuit het buitenland +31 33 448 11 86', ['+31 33 448 11 86']],
    ['mobiel 06-12345678', ['06-12345678']],
    ['de gemeente: 14 075', ['14 075']],
    ['bel 14020', ['14020']],
    ['Slachtofferlijn 116 006', ['116 006']],
    ['bel met 113', ['113']],
    ['Bel direct 144!', ['144']],
    ['(0900) 0101', ['(0900) 0101']],
    ['030 - 123 45 67', ['030 - 123 45 67']],
    ['0800–2000', ['0800–2000']],
    ['+31 (0)33 448 11 86', ['+31 (0)33 448 11 86']],
  ])('%s', (zin, nummers) => {
    expect(vind('telefoonnummer-in-tekst', zin)).toEqual(nummers);
  });
});

describe('wat op een telefoonnummer lijkt en het niet is', () => {
  test.each([
    'Bel 112 als iemand in gevaar is.',
    'Op 01-01-2019 ging de wet in.',
    'Tussen 2015 en 2019 waren er 868 meldingen.',
    'van 09.00 tot 17.00 uur',
    'van 09 - 17 uur',
    'van 01-01-2019 – 31-12-2023',
    'artikel 273f, B8/3 en Stb. 2018, 141',
    'https://www.voorbeeld.example/0800200055',
    'ECLI:NL:RVS:2017:0131700',
    'Stichting 113 helpt.',
    'onder de 18 of 14 jaar',
  ])('%s', (zin) => {
    expect(vind('telefoonnummer-in-tekst', zin)).toEqual([]);
  });
});

test.each([
  ['Het kost € 1.250,50 per jaar.', ['€ 1.250,50']],
  ['ongeveer 5 euro', ['5 euro']],
  ['2,5 miljoen euro.', ['2,5 miljoen euro']],
  ['EUR 100', ['EUR 100']],
  ['in Europa, de EU en 5 europarlementariërs', []],
])('bedragen: %s', (zin, bedragen) => {
  expect(vind('bedrag-in-tekst', zin)).toEqual(bedragen);
});

test.each([
  ['Mail info@comensha.nl.', ['info@comensha.nl']],
  ['a.b-c@sub.voorbeeld.example en meer', ['a.b-c@sub.voorbeeld.example']],
  ['Volg @comensha', []],
])('mailadressen: %s', (zin, adressen) => {
  expect(vind('mailadres-in-tekst', zin)).toEqual(adressen);
});
