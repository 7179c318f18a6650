import { expect, test } from 'vitest';
import { splitKop } from '../../../src/checks/reading/kop.ts';

test.each([
  ['gewone regeleinden', '---\na: 1\n---\ntekst'],
  ['Windows-regeleinden', '---\r\na: 1\r\n---\r\ntekst'],
  ['spaties achter de streep', '---  \na: 1\n--- \ntekst'],
  ['een streep in de tekst', '---\na: 1\n---\ntekst\n\n---\n\nmeer'],
])('leest de gegevens bovenaan: %s', (_wat, text) => {
  expect(splitKop(text)).toEqual({ yaml: 'a: 1\n' });
});

test.each([
  ['geen streep', 'a: 1\n---\ntekst', 'kop-ontbreekt'],
  ['een lege regel ervoor', '\n---\na: 1\n---\n', 'kop-ontbreekt'],
  ['een streep van vier', '----\na: 1\n---\n', 'kop-ontbreekt'],
  ['niet afgesloten', '---\na: 1\ntekst', 'kop-niet-afgesloten'],
])('meldt wat er mist: %s', (_wat, text, code) => {
  expect(splitKop(text)).toMatchObject({ fout: { code, line: 1 } });
});
