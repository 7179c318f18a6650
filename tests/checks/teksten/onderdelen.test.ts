import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../../fixtures/vind-issues.ts';

const ROL = 'content/rollen/zorgcoordinatie.mdx';
const TEKST = 'Bel <Organisatie id="comensha" />.';
const tekst = (nieuw: string) => ({ [ROL]: [TEKST, nieuw] as const });

test.each([
  '<Begrip id="cosm" />',
  '<Begrip id="cosm">opvang</Begrip>',
  '<Bron id="handreiking" />',
  '<Feit id="bedenktijd-duur" />',
  '<abbr title="Algemene plaatselijke verordening">APV</abbr>',
  '{/* later */}',
])('%s is goed', (nieuw) => {
  expect(vindCodes(tekst(`Zie ${nieuw}.`))).toEqual([]);
});

test('onbekende onderdelen, ontbrekende id’s en HTML', () => {
  expect(
    toonIssues(
      tekst(
        '<feit id="bedenktijd-duur" />\n\n<Kaart />\n\n<div>x</div>\n\n<Feit />\n\n<Bron id="" />\n\n<Bron id={"x"} />',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/rollen/zorgcoordinatie.mdx:12:1  fout  onbekend-onderdeel
      In de tekst staat <feit>, maar dat onderdeel kennen we niet.
      → Bedoel je <Feit id="…" />? Gebruik Begrip, Bron, Feit of Organisatie, of gewone opmaak (Markdown).
    content/rollen/zorgcoordinatie.mdx:14:1  fout  onbekend-onderdeel
      In de tekst staat <Kaart>, maar dat onderdeel kennen we niet.
      → Gebruik Begrip, Bron, Feit of Organisatie, of gewone opmaak (Markdown).
    content/rollen/zorgcoordinatie.mdx:16:1  fout  onbekend-onderdeel
      In de tekst staat <div>, maar dat onderdeel kennen we niet.
      → Gebruik Begrip, Bron, Feit of Organisatie, of gewone opmaak (Markdown).
    content/rollen/zorgcoordinatie.mdx:18:1  fout  onderdeel-zonder-id
      In de tekst staat <Feit> zonder id.
      → Schrijf <Feit id="…" />, met een id tussen rechte aanhalingstekens.
    content/rollen/zorgcoordinatie.mdx:20:1  fout  onderdeel-zonder-id
      In de tekst staat <Bron> zonder id.
      → Schrijf <Bron id="…" />, met een id tussen rechte aanhalingstekens.
    content/rollen/zorgcoordinatie.mdx:22:1  fout  onderdeel-zonder-id
      In de tekst staat <Bron> zonder id.
      → Schrijf <Bron id="…" />, met een id tussen rechte aanhalingstekens."
  `);
});

test('code', () => {
  expect(toonIssues(tekst('{2 + 2}\n\n<Feit {...alles} id="bedenktijd-duur" />'))).toMatchInlineSnapshot(`
    "content/rollen/zorgcoordinatie.mdx:12:1  fout  code-in-tekst
      In de tekst staat code: "{2 + 2}".
      → Haal de code weg. Onderdelen zoals <Feit id="…" /> werken zonder import; een accolade zelf schrijf je als \\{.
    content/rollen/zorgcoordinatie.mdx:14:1  fout  code-in-tekst
      In de tekst staat code: "<Feit {...alles} id="bedenktijd-duur" />".
      → Haal de code weg. Onderdelen zoals <Feit id="…" /> werken zonder import; een accolade zelf schrijf je als \\{."
  `);
});
