import fc from 'fast-check';
import '../../fixtures/toeval.ts';
import { describe, expect, test } from 'vitest';
import { checkInhoud } from '../../../src/checks/controle.ts';
import { codes } from '../../../src/checks/codes.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { maakInhoud } from '../../fixtures/kleine-inhoud.ts';
import { vindCodes } from '../../fixtures/vind-issues.ts';

const V = 'content/keuzehulpen/verwijzen';
const ORG = 'content/hulpaanbod/comensha.mdx';

describe('wat er gelezen is', () => {
  const { inhoud } = parseInhoud(maakInhoud());
  const [verwijzen] = inhoud.keuzehulpen;

  test('heeft overal zijn id: de naam van het bestand, de sleutel of de code', () => {
    expect(inhoud.hulpaanbod.map(({ id }) => id)).toEqual(['comensha', 'veilig-thuis']);
    expect(inhoud.bronnen.map(({ id }) => id)).toEqual(['handreiking']);
    expect(inhoud.gemeenten[0]).toMatchObject({ id: 'GM0001', naam: 'Zaanstad' });
    expect(verwijzen?.regels.map(({ id }) => id)).toEqual(['R1']);
    expect(verwijzen?.casussen.map(({ id }) => id)).toEqual(['jongen-thuis']);
  });

  test('heeft datums als tekst', () => {
    expect(inhoud.bronnen[0]?.datum).toBe('2026-05-16');
    expect(inhoud.rollen[0]?.nagekeken).toBe('2026-11-22');
  });

  test('heeft de tekst onder de gegevens', () => {
    expect(inhoud.rollen[0]?.tekst.onderdelen).toEqual([
      { naam: 'Organisatie', attributen: { id: 'comensha' }, line: 12, column: 5 },
    ]);
  });

  test('weet waar elke waarde staat', () => {
    expect(inhoud.positie('content/routes.yaml', [1, 'keten', 0, 'nummer'])).toEqual({ line: 10, column: 54 });
    expect(inhoud.positie('content/bestaat-niet.yaml', ['x'])).toEqual({ line: 1, column: 1 });
  });
});

describe('één fout geeft niet ook fouten elders', () => {
  test.each([
    [
      'de routes zijn niet te lezen',
      { 'content/routes.yaml': ['naam: CoMensha', 'naam: "CoMensha'] },
      'yaml-onleesbaar content/routes.yaml:2:9',
    ],
    [
      'een route klopt niet',
      { 'content/routes.yaml': ['  naam: CoMensha\n', ''] },
      'veld-ontbreekt content/routes.yaml:1:3',
    ],
    ['een organisatie klopt niet', { [ORG]: ['naam: CoMensha', 'naam:'] }, `veld-leeg ${ORG}:2:1`],
    [
      'een advies klopt niet',
      { [`${V}/adviezen/bel-comensha.mdx`]: ['wie: jij', 'wie: 1'] },
      `aanhalingstekens-ontbreken ${V}/adviezen/bel-comensha.mdx:7:6`,
    ],
    [
      'de vragen kloppen niet',
      { [`${V}/keuzehulp.yaml`]: ['kort: Gevaar', 'kort: [Gevaar]'] },
      `verkeerde-soort ${V}/keuzehulp.yaml:6:11`,
    ],
    [
      'de tabel van gemeenten is niet te lezen',
      { 'content/gebieden/gemeenten.csv': ['Zaanstad', '"Zaanstad'] },
      'csv-onleesbaar content/gebieden/gemeenten.csv:2:1',
    ],
    [
      'een regio klopt niet',
      { 'content/gebieden/regios/voorbeeldregio.yaml': ['naam: Voorbeeldregio', 'naam: V'] },
      'te-kort content/gebieden/regios/voorbeeldregio.yaml:1:7',
    ],
    [
      'een gemeente klopt niet',
      {
        'content/gebieden/gemeenten.csv': [
          'GM0001,Zaanstad,Noord-Holland,Voorbeeldregio,Noord-Holland,Voorbeeldregio,GGD,Jeugdregio,Arrondissement,Zorgkantoor,,14 075',
          'GM0001,Zaanstad,Noord-Holland,Voorbeeldregio,Noord-Holland,Voorbeeldregio,GGD,Jeugdregio,Arrondissement,Zorgkantoor,,bel ons',
        ],
      },
      'ongeldig-telefoonnummer content/gebieden/gemeenten.csv:2:118',
    ],
  ] as const)('%s', (_wat, wijzig, verwacht) => {
    expect(vindCodes(wijzig)).toEqual([verwacht]);
  });
});

describe('wat een mens kan bewaren', () => {
  test('een BOM en Windows-regeleinden zijn goed', () => {
    const windows = new Map([...maakInhoud()].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    const { inhoud, issues } = parseInhoud(windows);
    expect([...issues, ...checkInhoud(inhoud)]).toEqual([]);
  });

  test('een leeg content/ noemt de bestanden die er altijd moeten zijn', () => {
    expect(parseInhoud(new Map()).issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'bestand-ontbreekt content/gebieden/gemeenten.csv',
      'bestand-ontbreekt content/gebieden/woonplaatsen.csv',
      'bestand-ontbreekt content/gebieden/oude-namen.csv',
      'bestand-ontbreekt content/gebieden/aliassen.csv',
      'bestand-ontbreekt content/routes.yaml',
      'bestand-ontbreekt content/bronnen.yaml',
      'bestand-ontbreekt content/feiten.yaml',
      'bestand-ontbreekt content/gids.yaml',
      'bestand-ontbreekt content/redactie.yaml',
      'bestand-ontbreekt content/zoekwoorden.yaml',
      'bestand-ontbreekt content/cijfers.yaml',
    ]);
  });

  test('gegevens en tekst die beide kapot zijn, geven allebei een melding', () => {
    expect(
      vindCodes({
        [ORG]: ['naam: CoMensha', 'naam: Co: Mensha'],
        'content/rollen/zorgcoordinatie.mdx': ['## Kop', '## Kop <3'],
      }),
    ).toEqual([`yaml-onleesbaar ${ORG}:2:7`, 'mdx-onleesbaar content/rollen/zorgcoordinatie.mdx:10:8']);
  });

  test('wat er ook in één bestand kapotgaat: het geeft meldingen met een code, een regel in het bestand en geen Engels', () => {
    const paths = [...maakInhoud().keys()];
    const ingreep = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.nat(100_000),
      weg: fc.nat(40),
      erbij: fc.oneof(
        fc.string({ maxLength: 12, unit: 'binary' }),
        fc.constantFrom(
          '"',
          "'",
          '{',
          '<',
          '\t',
          '---\n',
          ': ',
          '- ',
          '[',
          '*',
          '\r',
          '\n\n',
          '#',
          '|',
          '>',
          '<<<<<<< x\n',
          '“',
          ',',
          '😀',
          '\u0000',
        ),
      ),
    });
    fc.assert(
      fc.property(ingreep, ({ path, at, weg, erbij }) => {
        const tree = maakInhoud();
        const text = tree.get(path) ?? '';
        const start = at % (text.length + 1);
        const kapot = text.slice(0, start) + erbij + text.slice(start + weg);
        tree.set(path, kapot);
        const { inhoud, issues } = parseInhoud(tree);
        for (const issue of [...issues, ...checkInhoud(inhoud)]) {
          expect(codes).toHaveProperty(issue.code);
          expect(issue.line).toBeGreaterThanOrEqual(1);
          expect(issue.line).toBeLessThanOrEqual((tree.get(issue.file) ?? '').split('\n').length);
          expect(issue.column).toBeGreaterThanOrEqual(1);
          expect(issue.problem).not.toMatch(/undefined|NaN|\[object|Invalid|Expected|Unexpected/);
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
