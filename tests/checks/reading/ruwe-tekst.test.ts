import { expect, test } from 'vitest';
import { findRuweFout, stripBom } from '../../../src/checks/reading/ruwe-tekst.ts';

test.each([
  ['leeg', '', 'bestand-leeg', 1, 1],
  ['alleen witruimte', ' \r\n\n', 'bestand-leeg', 1, 1],
  ['vijf miljoen tekens', 'a'.repeat(5_000_000), 'bestand-te-groot', 1, 1],
  ['een samenvoegconflict', 'a: 1\n<<<<<<< HEAD\nb: 2\n', 'samenvoegconflict', 2, 1],
  [
    'alleen de streep van een samenvoegconflict, met Windows-regeleinden',
    'a: 1\r\n=======\r\n',
    'samenvoegconflict',
    2,
    1,
  ],
  ['een oude tekencodering', 'a: co\uFFFDrdinator', 'geen-utf8', 1, 6],
  ['een stuurteken', 'a: 1\nb: \u0000', 'onzichtbaar-teken', 2, 4],
  ['een teken zonder breedte', 'a: 1\nb: CO\u200BSM', 'onzichtbaar-teken', 2, 6],
])('%s wordt gemeld', (_wat, text, code, line, column) => {
  expect(findRuweFout(text)).toMatchObject({ code, line, column });
});

test.each([
  ['een gewone tekst met accenten', 'naam: zorgcoördinatie – één\n'],
  ['tabs in een tekst', 'tekst: "a\tb"\n'],
  ['een onderstreepte kop', 'Kop\n====\n\nTekst\n'],
  ['een emoji', 'tekst: 😀\n'],
])('%s is goed', (_wat, text) => {
  expect(findRuweFout(text)).toBeUndefined();
});

test('een byte order mark telt niet mee', () => {
  expect(stripBom('\uFEFFnaam: x')).toBe('naam: x');
  expect(stripBom('naam: x')).toBe('naam: x');
});
