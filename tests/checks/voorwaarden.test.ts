import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';

const V = 'content/keuzehulpen/verwijzen';
const ADVIES = `${V}/adviezen/bel-veilig-thuis.mdx`;
const als = (voorwaarde: string) => vindCodes({ [ADVIES]: ['- gevaar: [ja, nee, weet-niet]', `- ${voorwaarde}`] });

test('een antwoord dat niet bestaat, noemt de antwoorden die er zijn', () => {
  expect(toonIssues({ [ADVIES]: ['[ja, nee, weet-niet]', '[ja, neen]'] })).toMatchInlineSnapshot(`
    "content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:10:18  fout  onbekend-antwoord
      De voorwaarde noemt bij gevaar het antwoord "neen", maar dat bestaat niet.
      → Bedoel je "nee"? Kies uit: ja, nee, weet-niet."
  `);
});

test('een kenmerk dat niet bestaat, noemt het kenmerk dat er op lijkt', () => {
  expect(toonIssues({ [ADVIES]: ['- gevaar:', '- gevar:'] })).toMatchInlineSnapshot(`
    "content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:10:12  fout  onbekend-kenmerk
      De voorwaarde noemt het kenmerk "gevar", maar dat kennen we niet.
      → Bedoel je "gevaar"? Alle kenmerken staan bij vragen en extra in keuzehulp.yaml."
  `);
});

test('nvt kan alleen bij een vraag die niet altijd aan de orde is', () => {
  expect(als('gezag: [ouders, nvt]')).toEqual([]);
  expect(als('gevaar: [ja, nvt]')).toEqual([`onbekend-antwoord ${ADVIES}:10:18`]);
});

test('een hokje kent ja en nee, geen weet-niet', () => {
  expect(als('huiselijk: [ja, nee]')).toEqual([]);
  expect(als('huiselijk: [weet-niet]')).toEqual([`onbekend-antwoord ${ADVIES}:10:17`]);
});

test.each([
  ['een vangnet', `${V}/vangnet.yaml`, '  volgorde: 10', '  volgorde: 10\n  als: [{gevar: [ja]}]', 7],
  ['een eis', `${V}/veiligheid.yaml`, '    doel:', '    als: [{gevar: [ja]}]\n    doel:', 5],
  ['een onmogelijke combinatie', `${V}/keuzehulp.yaml`, '- als: {gezag: [ouders]', '- als: {gevar: [ouders]', 33],
  [
    'een vraag',
    `${V}/keuzehulp.yaml`,
    'alleenAls: {leeftijd: [onder-18, weet-niet]}',
    'alleenAls: {leeftyd: [onder-18, weet-niet]}',
    24,
  ],
])('ook de voorwaarde van %s wordt nagekeken', (_wat, file, van, naar, line) => {
  expect(vindCodes({ [file]: [van, naar] }).map((regel) => regel.replace(/:\d+$/, ''))).toContain(
    `onbekend-kenmerk ${file}:${line}`,
  );
});

test.each([
  [
    'een eis over één antwoord',
    'eisen:\n',
    'eisen:\n  - {id: neemt-niets-weg, soort: neemt-niets-weg, omdat: Een voorbeeld., kenmerk: gevaar, antwoord: jaa}\n',
    2,
    101,
  ],
  [
    'een uitzondering op de weet-niet-wet',
    'eisen:\n',
    'weetNiet:\n  - {kenmerk: gevaar, route: comensha, van: [jaa], door: [comensha], omdat: Een voorbeeld.}\neisen:\n',
    2,
    46,
  ],
])('ook het antwoord in %s bestaat', (_wat, van, naar, line, column) => {
  expect(vindCodes({ [`${V}/veiligheid.yaml`]: [van, naar] })).toEqual([
    `onbekend-antwoord ${V}/veiligheid.yaml:${line}:${column}`,
  ]);
});
