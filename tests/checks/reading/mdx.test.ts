import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/checks/reading/mdx.ts';

const KOP = '---\ntitel: x\n---\n\n';
const lees = (text: string) => {
  const parsed = parseMdx(`${KOP}${text}`);
  if ('fout' in parsed) throw new Error(parsed.fout.problem);
  return parsed.tekst;
};
const fout = (text: string) => {
  const parsed = parseMdx(`${KOP}${text}`);
  return 'fout' in parsed ? `${parsed.fout.line}:${parsed.fout.column} ${parsed.fout.problem}` : '';
};

describe('een tekst uit elkaar halen', () => {
  test('vindt onderdelen, ook midden in een zin en over meer regels', () => {
    expect(lees('Zie <Feit id="a" /> en\n\n<Organisatie\n  id="b"\n/>\n').onderdelen).toEqual([
      { naam: 'Feit', attributen: { id: 'a' }, line: 5, column: 5 },
      { naam: 'Organisatie', attributen: { id: 'b' }, line: 7, column: 1 },
    ]);
  });

  test('vindt links en adressen achter woorden', () => {
    expect(lees('[a](/x/) en [b][c]\n\n[c]: /y/\n').links.map(({ url, line }) => ({ url, line }))).toEqual([
      { url: '/x/', line: 5 },
      { url: '/y/', line: 7 },
    ]);
  });

  test('vindt gewone woorden, ook in lijsten en na een accent', () => {
    expect(lees('- één **twee**\n').stukken).toEqual([
      { woorden: 'één ', line: 5, column: 3 },
      { woorden: 'twee', line: 5, column: 9 },
    ]);
  });

  test('laat een opmerking met rust en meldt code', () => {
    expect(lees('{/* later */}\n\nTekst {1 + 1} <Feit {...x} />\n').code.map(({ code }) => code)).toEqual([
      '{1 + 1}',
      '<Feit {...x} />',
    ]);
  });

  test('houdt de tekst zonder de gegevens erboven', () => {
    expect(lees('Tekst\n\n---\n\nMeer').body).toBe('\nTekst\n\n---\n\nMeer');
  });
});

test.each([
  ['niet gesloten', '<Feit id="a">', '5:1 Het onderdeel <Feit> wordt geopend en niet gesloten.'],
  ['niet geopend', 'x </Feit>', '5:3 Hier wordt </Feit> gesloten, maar het is niet geopend.'],
  ['een hartje', 'x <3', '5:3 Hier staat een <-teken dat geen onderdeel begint dat te lezen is.'],
  [
    'krullende aanhalingstekens',
    '<Feit id=“a” />',
    '5:1 Hier staat een <-teken dat geen onderdeel begint dat te lezen is.',
  ],
  [
    'een adres tussen haakjes',
    '<https://x.example>',
    '5:1 Hier staat een <-teken dat geen onderdeel begint dat te lezen is.',
  ],
  ['een accolade', 'x {y', '5:3 Hier staat een accolade ({) die niet wordt gesloten of die code bevat.'],
  ['een opmerking zoals in HTML', '<!-- later -->', '5:1 Een opmerking tussen <!-- en --> werkt in deze teksten niet.'],
])('meldt: %s', (_wat, text, melding) => {
  expect(fout(text)).toBe(melding);
});
