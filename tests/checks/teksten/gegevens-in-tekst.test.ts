import { describe, expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../../fixtures/vind-issues.ts';

const ROL = 'content/rollen/zorgcoordinatie.mdx';
const ORG = 'content/hulpaanbod/comensha.mdx';
const V = 'content/keuzehulpen/verwijzen';
const TEKST = 'Bel <Organisatie id="comensha" />.';

test('een nummer dat de gids kent, krijgt het goede onderdeel als voorstel', () => {
  expect(
    toonIssues({ [ROL]: [TEKST, 'Eerst een regel.\n\n- Bel **0800 2000**.\n- Of mail\n  hulp@voorbeeld.example.'] }),
  ).toMatchInlineSnapshot(`
    "content/rollen/zorgcoordinatie.mdx:14:9  fout  telefoonnummer-in-tekst
      In de tekst staat het telefoonnummer "0800 2000".
      → Schrijf in plaats daarvan <Organisatie id="veilig-thuis" />.
    content/rollen/zorgcoordinatie.mdx:16:3  fout  mailadres-in-tekst
      In de tekst staat het mailadres "hulp@voorbeeld.example".
      → Zet het adres bij de organisatie in content/hulpaanbod/ en schrijf hier <Organisatie id="…" />."
  `);
});

test('een bedrag dat als feit bestaat, krijgt het feit als voorstel', () => {
  expect(toonIssues({ [ROL]: [TEKST, 'Dat is € 1.000.'] })).toContain(
    '→ Schrijf in plaats daarvan <Feit id="vergoeding" />.',
  );
});

test('een nummer achter een link', () => {
  expect(vindCodes({ [ROL]: [TEKST, 'Dat kan [hier](tel:0800-2000).'] })).toEqual([
    `telefoonnummer-in-tekst ${ROL}:12:9`,
  ]);
});

describe('ook de velden worden nagekeken', () => {
  test.each([
    [
      'een titel',
      `${V}/adviezen/bel-comensha.mdx`,
      'titel: Bel CoMensha voor advies',
      'titel: Bel 033 448 11 86',
      `telefoonnummer-in-tekst ${V}/adviezen/bel-comensha.mdx:2:12`,
    ],
    [
      'de tekst van een vangnet',
      `${V}/vangnet.yaml`,
      'tekst: Op werkdagen kun je daar terecht.',
      'tekst: Bel 0800 2000 of wacht.',
      `telefoonnummer-in-tekst ${V}/vangnet.yaml:4:14`,
    ],
    [
      'de uitleg van een begrip',
      'content/begrippen/cosm.yaml',
      'bedenktijd.',
      'bedenktijd. Kost 5 euro.',
      'bedrag-in-tekst content/begrippen/cosm.yaml:3:56',
    ],
    [
      'een antwoord',
      `${V}/keuzehulp.yaml`,
      'label: Weet ik niet',
      'label: Mail x@voorbeeld.example',
      `mailadres-in-tekst ${V}/keuzehulp.yaml:11:37`,
    ],
    [
      'een omschrijving van een regionaal punt',
      'content/gebieden/regios/voorbeeldregio.yaml',
      '    taak: meldpunt',
      '    taak: meldpunt\n    omschrijving: Bel 14 075.',
      'telefoonnummer-in-tekst content/gebieden/regios/voorbeeldregio.yaml:7:23',
    ],
  ])('%s', (_wat, file, van, naar, verwacht) => {
    expect(vindCodes({ [file]: [van, naar] })).toEqual([verwacht]);
  });
});

describe('op hun eigen plek mogen ze staan', () => {
  test.each([
    ['een tweede nummer van een organisatie', ORG, 'bronnen:', '  - {nummer: "033 448 11 87", bron: handreiking, gezien: onbekend, status: eigen-bron}\nbronnen:'],
    ['de kosten van een organisatie', ORG, 'bronnen:', 'kosten: € 25 per gesprek\nbronnen:'],
    ['wat nog moet worden nagegaan', ORG, 'bronnen:', 'teControleren: ["Klopt 0900 8844 nog?"]\nbronnen:'],
    ['112, overal', ROL, TEKST, 'Bel 112.'],
  ])('%s', (_wat, file, van, naar) => {
    expect(vindCodes({ [file]: [van, naar] })).toEqual([]);
  });
});
