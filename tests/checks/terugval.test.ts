import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';

const V = 'content/keuzehulpen/verwijzen/adviezen';
const COMENSHA = `${V}/bel-comensha.mdx`;
const VEILIG_THUIS = `${V}/bel-veilig-thuis.mdx`;

test('een kring wordt één keer gemeld, met de hele weg', () => {
  expect(toonIssues({ [COMENSHA]: ['dan: vangnet', 'dan: bel-veilig-thuis'] })).toMatchInlineSnapshot(`
    "content/keuzehulpen/verwijzen/adviezen/bel-comensha.mdx:14:8  fout  terugval-in-kring
      Wat je doet als het niet lukt, gaat in een kring: bel-comensha → bel-veilig-thuis → bel-comensha.
      → Laat een van deze adviezen bij dan naar vangnet gaan."
  `);
});

test('een advies dat naar zichzelf wijst, is ook een kring', () => {
  expect(vindCodes({ [COMENSHA]: ['dan: vangnet', 'dan: bel-comensha'] })).toEqual([
    `terugval-in-kring ${COMENSHA}:14:8`,
  ]);
});

test('een actie zonder vervolg wordt bij die actie gemeld, niet bij wie ernaar verwijst', () => {
  const zonder = ['alsHetNietLukt:\n  tekst: Neemt niemand op, probeer dan dit.\n  dan: vangnet\n', ''] as const;
  expect(vindCodes({ [COMENSHA]: zonder })).toEqual([`actie-zonder-terugval ${COMENSHA}:2:1`]);
});

test('een advies dat geen actie is, hoeft geen vervolg te hebben', () => {
  const tekst = ['soort: actie', 'soort: let-op'] as const;
  expect(vindCodes({ [VEILIG_THUIS]: tekst })).toEqual([]);
});
