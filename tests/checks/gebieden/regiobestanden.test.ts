import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../../fixtures/vind-issues.ts';

const REGIO = 'content/gebieden/regios/voorbeeldregio.yaml';
const GEMEENTEN = 'content/gebieden/gemeenten.csv';

test('een regio met een andere naam dan in de tabel wordt van beide kanten gemeld', () => {
  expect(toonIssues({ [REGIO]: ['naam: Voorbeeldregio', 'naam: Voorbeeld-regio'] })).toMatchInlineSnapshot(`
    "content/gebieden/gemeenten.csv:2:31  fout  regio-zonder-bestand
      Bij Zaanstad staat de regio "Voorbeeldregio", maar geen bestand in content/gebieden/regios/ heeft die naam.
      → Bedoel je "Voorbeeld-regio"?
    content/gebieden/regios/voorbeeldregio.yaml:1:7  fout  regio-zonder-gemeenten
      Geen enkele gemeente hoort bij de regio "Voorbeeld-regio".
      → Schrijf de naam precies zoals in de kolom veiligheidsregio van content/gebieden/gemeenten.csv."
  `);
});

test('een gemeente met een tikfout in de regio wordt bij die gemeente gemeld', () => {
  expect(
    vindCodes({ [GEMEENTEN]: ['Voorbeeld 7,Noord-Holland,Voorbeeldregio', 'Voorbeeld 7,Noord-Holland,Voorbeeldrego'] }),
  ).toEqual([`regio-zonder-bestand ${GEMEENTEN}:8:34`]);
});

test('een andere politie-eenheid dan die van de gemeenten', () => {
  expect(vindCodes({ [REGIO]: ['politieEenheid: Noord-Holland', 'politieEenheid: Limburg'] })).toEqual([
    `politie-eenheid-verschilt ${REGIO}:2:17`,
  ]);
});
