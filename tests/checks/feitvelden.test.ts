import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';
import { maakRij } from './voorbeelden/rechten-matrix.ts';

const RECHT = 'content/rechten/bedenktijd.mdx';
const metMoment = (duur: string) => ({
  [RECHT]: [
    'groep: verblijf\n',
    `groep: verblijf\ntijdlijn:\n  - moment: Het begin\n    wat: Niemand wordt uitgezet.\n    wie: De politie\n    duur: ${duur}\n    bronnen: [handreiking]\n`,
  ] as const,
});

test('een moment met een feit dat getoond mag worden, is goed', () => {
  expect(vindCodes(metMoment('bedenktijd-duur'))).toEqual([]);
});

test('een moment toont geen feit dat te onzeker is', () => {
  expect(toonIssues(metMoment('vergoeding'))).toMatchInlineSnapshot(`
    "content/rechten/bedenktijd.mdx:13:11  waarschuwing  onzeker-feit
      Het feit "vergoeding" (Hoogte van de vergoeding) is onzeker en wordt niet getoond.
      → Zoek een betere bron voor het feit, of haal dit veld weg."
  `);
});

test('een moment noemt een feit dat er is', () => {
  expect(vindCodes(metMoment('bedenktijd'))).toEqual([`onbekend-feit ${RECHT}:13:11`]);
});

test('een cel van de rechtenmatrix toont geen feit dat te onzeker is', () => {
  const file = 'content/rechten-matrix/geen.yaml';
  expect(vindCodes({ [file]: maakRij('regelingen: [bedenktijd]', 'duur: vergoeding') })).toEqual([
    `onzeker-feit ${file}:8:11`,
  ]);
});
