import { describe, expect, test } from 'vitest';
import { COMMIT, parseBestanden, parseSleutels } from '../../src/domain/geschiedenis.ts';

const kop = (datum: string, eerder = 'a1b2c3') => `${COMMIT}${datum} ${eerder}\n`;

describe('de bestanden van een geschiedenis', () => {
  const log = `${kop('2026-11-23')}
M\tcontent/rollen/wijkteam.mdx
D\tcontent/rollen/oud.mdx

${kop('2026-11-22', '')}
A\tcontent/rollen/wijkteam.mdx
A\tcontent/rollen/oud.mdx
`;

  test('zijn nieuw, gewijzigd of verwijderd, de nieuwste eerst', () => {
    expect(parseBestanden(log, false).map(({ datum, bestand, hoe }) => `${datum} ${hoe} ${bestand}`)).toEqual([
      '2026-11-23 gewijzigd content/rollen/wijkteam.mdx',
      '2026-11-23 verwijderd content/rollen/oud.mdx',
      '2026-11-22 nieuw content/rollen/wijkteam.mdx',
      '2026-11-22 nieuw content/rollen/oud.mdx',
    ]);
  });

  test('van een ondiepe kopie laten weg wat de oudste lijkt te hebben gemaakt', () => {
    expect(parseBestanden(log, true).map(({ datum }) => datum)).toEqual(['2026-11-23', '2026-11-23']);
  });

  test('zijn er niet als er niets is', () => {
    expect(parseBestanden('', false)).toEqual([]);
  });
});

describe('de feiten in een geschiedenis', () => {
  const feiten = (...hunks: string[]) =>
    `${kop('2026-11-23')}
diff --git a/content/feiten.yaml b/content/feiten.yaml
index 111..222 100644
--- a/content/feiten.yaml
+++ b/content/feiten.yaml
${hunks.join('\n')}
`;
  const lees = (...hunks: string[]) =>
    Object.fromEntries(parseSleutels(feiten(...hunks), false).map(({ sleutel, hoe }) => [sleutel, hoe]));

  test('zijn gewijzigd als een regel eronder verandert', () => {
    expect(lees('@@ -4 +4 @@ bedenktijd-duur:', '-  waarde: twee maanden', '+  waarde: drie maanden')).toEqual({
      'bedenktijd-duur': 'gewijzigd',
    });
  });

  test('zijn nieuw of weg met alles wat eronder staat', () => {
    expect(
      lees(
        '@@ -8,0 +9,2 @@ bedenktijd-duur:',
        '+vergoeding:',
        '+  waarde: duizend euro',
        '@@ -20,2 +22,0 @@ ander-feit:',
        '-oud-feit:',
        '-  waarde: niets',
      ),
    ).toEqual({ vergoeding: 'nieuw', 'oud-feit': 'verwijderd' });
  });

  test('zijn gewijzigd als ze van plek wisselen', () => {
    expect(lees('@@ -1,2 +0,0 @@', '-a-feit:', '-  waarde: een', '@@ -9,0 +8,2 @@ z-feit:', '+a-feit:', '+  waarde: een')).toEqual({
      'a-feit': 'gewijzigd',
    });
  });

  test('veranderen niet door een lege regel of een opmerking', () => {
    expect(lees('@@ -8,0 +9,2 @@ bedenktijd-duur:', '+', '+# Bedragen')).toEqual({});
  });
});
