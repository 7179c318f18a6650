import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../../fixtures/vind-issues.ts';

const REGIO = 'content/gebieden/regios/voorbeeldregio.yaml';
const ANDERE = 'content/gebieden/regios/andere-regio.yaml';

/** A second regio, to which one municipality belongs. */
const tweede = (tegel: string) => ({
  'content/gebieden/gemeenten.csv': [
    'Voorbeeld 2,Noord-Holland,Voorbeeldregio',
    'Voorbeeld 2,Noord-Holland,Andere regio',
  ] as [string, string],
  [ANDERE]: `naam: Andere regio\npolitieEenheid: Noord-Holland\ntegel: ${tegel}\npunten: []\n`,
});

test('twee regio’s op een eigen plek met eigen letters zijn goed', () => {
  expect(vindCodes(tweede('{rij: 3, kolom: 3, kort: And}'))).toEqual([]);
});

test('dezelfde letters op twee tegels worden gemeld, met beide regio’s', () => {
  expect(toonIssues(tweede('{rij: 3, kolom: 3, kort: Vbr}'))).toMatchInlineSnapshot(`
    "content/gebieden/regios/andere-regio.yaml:3:8  fout  dubbele-tegel
      Op de kaart heeft Andere regio "Vbr", maar die heeft Voorbeeldregio al.
      → Geef een van de twee andere letters."
  `);
});

test('een plek buiten de kaart wordt gemeld', () => {
  expect(vindCodes({ [REGIO]: ['kolom: 2', 'kolom: 6'] })).toEqual([`getal-buiten-bereik ${REGIO}:15:24`]);
});
