import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../../fixtures/vind-issues.ts';

const ORG = 'content/hulpaanbod/comensha.mdx';
const ROUTES = 'content/routes.yaml';

test('vijf fouten in één bestand worden in één keer gemeld, met plek, waarde en wat je doet', () => {
  const kapot = `---
naam: X
soort: organisaties
samenvatting: Advies
typen: advies
voorWie:
  leeftyd: [16-17]
werkgebied:
  soort: landelijk
telefoon:
  - nummer: 0800555
    bron: handreiking
    gezien: gisteren
    status: zeker
bronnen: [handreiking]
---
`;
  expect(toonIssues({ [ORG]: kapot })).toMatchInlineSnapshot(`
    "content/hulpaanbod/comensha.mdx:2:7  fout  te-kort
      Bij naam staat 1 teken; het minste is 2.
      → Schrijf minstens 2 tekens. Uitleg: Naam die bezoekers zien.
    content/hulpaanbod/comensha.mdx:3:8  fout  onbekende-keuze
      Bij soort staat "organisaties"; dat is geen van de keuzes.
      → Bedoel je "organisatie"? Kies uit: organisatie, voorziening.
    content/hulpaanbod/comensha.mdx:4:15  fout  te-kort
      Bij samenvatting staan 6 tekens; het minste is 10.
      → Schrijf minstens 10 tekens. Uitleg: Eén zin voor lijsten: wat doet dit voor wie?
    content/hulpaanbod/comensha.mdx:5:8  fout  verkeerde-soort
      Bij typen staat "advies"; hier hoort een lijst.
      → Maak er een lijst van. Bijvoorbeeld: typen: [advies]. Uitleg: Wat voor hulp dit is. Leeg als de bron het niet zegt.
    content/hulpaanbod/comensha.mdx:7:3  fout  onbekend-veld
      Het veld "leeftyd" kennen we hier niet.
      → Bedoel je "leeftijd"?
    content/hulpaanbod/comensha.mdx:11:13  fout  nummer-zonder-aanhalingstekens
      Bij nummer staat het getal 800555; een nul vooraan gaat zo verloren.
      → Zet er aanhalingstekens om: nummer: "0800555".
    content/hulpaanbod/comensha.mdx:13:13  fout  ongeldige-datum
      Bij gezien staat "gisteren"; dat is geen datum die we kunnen lezen.
      → Schrijf jjjj-mm-dd, jjjj-mm of jjjj, of het woord onbekend. Bijvoorbeeld: 2026-05-16.
    content/hulpaanbod/comensha.mdx:14:13  fout  onbekende-keuze
      Bij status staat "zeker"; dat is geen van de keuzes.
      → Kies uit: bevestigd, eigen-bron, bij-derde, onzeker."
  `);
});

test('een keten met een soort die niet bestaat, noemt de soorten', () => {
  expect(toonIssues({ [ROUTES]: ['soort: organisatie, id: comensha', 'soort: organisatei, id: comensha'] }))
    .toMatchInlineSnapshot(`
    "content/routes.yaml:5:15  fout  onbekende-keuze
      Bij soort staat "organisatei"; dat is geen van de keuzes.
      → Bedoel je "organisatie"? Kies uit: regionaal-punt, organisatie, centrumgemeente, gemeentenummer, vervanger."
  `);
});

test('een schakel zonder soort, en een schakel met een veld van een andere soort', () => {
  expect(
    toonIssues({
      [ROUTES]: [
        '- {soort: organisatie, id: comensha}',
        '- {id: comensha}\n    - {soort: gemeentenummer, id: comensha}',
      ],
    }),
  ).toMatchInlineSnapshot(`
    "content/routes.yaml:5:7  fout  veld-ontbreekt
      Hier ontbreekt soort.
      → Voeg toe: soort: … Kies uit: regionaal-punt, organisatie, centrumgemeente, gemeentenummer, vervanger.
    content/routes.yaml:6:31  fout  onbekend-veld
      Het veld "id" kennen we hier niet.
      → Haal het weg, of kies uit: soort."
  `);
});

test('een komma in tekst zonder aanhalingstekens krijgt raad die je tekst niet weggooit', () => {
  expect(
    toonIssues({ [ROUTES]: ['- {soort: organisatie, id: comensha}', '- {soort: organisatie, id: comensha, en dan nog iets}'] }),
  ).toContain('Is dit een stuk van je tekst? Zet dan die hele tekst tussen aanhalingstekens');
});

test('een id met een emoji of hoofdletters krijgt een voorstel', () => {
  expect(
    toonIssues({
      'content/bronnen.yaml': [
        'handreiking:\n',
        'Handreiking 😀:\n  titel: Nog een\n  uitgever: voorbeeld.example\n  datum: onbekend\nhandreiking:\n',
      ],
    }),
  ).toMatchInlineSnapshot(`
    "content/bronnen.yaml:1:1  fout  ongeldig-id
      Bij de naam van dit blok staat "Handreiking 😀"; dat kan geen id zijn: alleen kleine letters, cijfers en streepjes.
      → Schrijf "handreiking"."
  `);
});

test('krullende aanhalingstekens om een waarde worden herkend, wat er ook in staat', () => {
  expect(
    toonIssues({
      [ORG]: ['status: eigen-bron', 'status: “eigen-bron”'],
      [ROUTES]: ['partij: comensha', 'partij: “comensha”'],
    }),
  ).toMatchInlineSnapshot(`
    "content/hulpaanbod/comensha.mdx:14:13  fout  gekrulde-aanhalingstekens
      Deze tekst begint met een gekruld aanhalingsteken; dat komt zo op de pagina te staan.
      → Typ rechte aanhalingstekens om de tekst: "zo".
    content/routes.yaml:3:11  fout  gekrulde-aanhalingstekens
      Deze tekst begint met een gekruld aanhalingsteken; dat komt zo op de pagina te staan.
      → Typ rechte aanhalingstekens om de tekst: "zo"."
  `);
});

test('een krullend aanhalingsteken achteraan een id krijgt dezelfde raad', () => {
  expect(toonIssues({ [ROUTES]: ['partij: comensha', 'partij: comensha”'] })).toMatchInlineSnapshot(`
    "content/routes.yaml:3:11  fout  ongeldig-id
      Bij partij staat "comensha”"; dat kan geen id zijn: alleen kleine letters, cijfers en streepjes.
      → Schrijf "comensha". Gebruik rechte aanhalingstekens (")."
  `);
});

test('een datum die niet bestaat, wordt gemeld, met en zonder aanhalingstekens', () => {
  expect(vindCodes({ [ORG]: ['gezien: 2026-05-16', 'gezien: 2026-02-30'] })).toEqual([`ongeldige-datum ${ORG}:13:13`]);
  expect(vindCodes({ [ORG]: ['gezien: 2026-05-16', 'gezien: "2026-13"'] })).toEqual([`ongeldige-datum ${ORG}:13:13`]);
  expect(vindCodes({ [ORG]: ['gezien: 2026-05-16', 'gezien: 2024-02-29'] })).toEqual([]);
});

test('een jaar, een maand en een dag mogen zonder aanhalingstekens', () => {
  for (const datum of ['2026', '2026-05', '2026-05-16', '"2026-05-16"', 'onbekend']) {
    expect(vindCodes({ [ORG]: ['gezien: 2026-05-16', `gezien: ${datum}`] })).toEqual([]);
  }
});

test('een tikfout in de naam van een verplicht veld is één melding, niet twee', () => {
  expect(vindCodes({ [ORG]: ['bronnen: [handreiking]', 'bronen: [handreiking]'] })).toEqual([
    `onbekend-veld ${ORG}:15:1`,
  ]);
});

test('een veld te veel en een veld te weinig zijn twee meldingen', () => {
  expect(vindCodes({ [ORG]: ['naam: CoMensha', 'kleur: rood'] })).toEqual(
    [`veld-ontbreekt ${ORG}:2:1`, `onbekend-veld ${ORG}:2:1`].sort(),
  );
});

test('een lijst waar tabelregels horen, en andersom', () => {
  expect(toonIssues({ [ROUTES]: 'comensha: route\n', 'content/feiten.yaml': '- id: x\n' })).toMatchInlineSnapshot(`
    "content/feiten.yaml:1:1  fout  verkeerde-soort
      In dit bestand staat een lijst; hier hoort een blok met eigen velden.
      → Maak er een blok met eigen velden van.
    content/routes.yaml:1:1  fout  verkeerde-soort
      In dit bestand staat een blok met eigen velden; hier hoort een lijst.
      → Maak er een lijst van."
  `);
});

test('in een tabel staat de fout bij de waarde', () => {
  expect(toonIssues({ 'content/gebieden/oude-namen.csv': 'naam,jaar,code\nAssendelft,74,GM1\n' }))
    .toMatchInlineSnapshot(`
    "content/gebieden/oude-namen.csv:2:12  fout  ongeldige-datum
      Bij jaar staat "74"; dat is geen jaar.
      → Schrijf het jaar met vier cijfers, zoals 2007.
    content/gebieden/oude-namen.csv:2:15  fout  ongeldige-code
      Bij code staat "GM1"; dat is geen gemeentecode.
      → Schrijf GM met vier cijfers, zoals GM0479. Alle codes staan in content/gebieden/gemeenten.csv."
  `);
});

test('een lege waarde in een tabel of tussen aanhalingstekens heet leeg, niet verkeerd', () => {
  expect(
    toonIssues({
      'content/gebieden/oude-namen.csv': 'naam,jaar,code\nAssendelft,,GM0001\n',
      [ORG]: ['naam: CoMensha', 'naam: ""'],
    }),
  ).toMatchInlineSnapshot(`
    "content/gebieden/oude-namen.csv:2:12  fout  veld-leeg
      Bij jaar staat niets.
      → Vul jaar in, of haal de regel weg als dit veld niet nodig is. Uitleg: Jaar waarin deze gemeente ophield te bestaan.
    content/hulpaanbod/comensha.mdx:2:7  fout  veld-leeg
      Bij naam staat niets.
      → Vul naam in, of haal de regel weg als dit veld niet nodig is. Uitleg: Naam die bezoekers zien."
  `);
});

test('een lijst waarvan een regel anders inspringt, krijgt raad over het inspringen', () => {
  const issues = toonIssues({ [ROUTES]: ['partij: comensha', 'partij: comensha\n   - kmar'] });
  expect(issues).toContain('Laat alle regels van de lijst met evenveel spaties beginnen.');
});
