import type { Leesfout } from './ruwe-tekst.ts';

/** The frontmatter of an MDX file; its YAML starts on line 2. */
export type Kop = { yaml: string } | { fout: Leesfout };

const STREEP = /^---[ \t]*$/;

/**
 * Cut the frontmatter out of an MDX file: everything between a first line `---` and the next line `---`.
 *
 * @example splitKop('---\ntitel: Bel 112\n---\nBel.')  // => { yaml: 'titel: Bel 112\n' }
 */
export function splitKop(text: string): Kop {
  const lines = text.split(/\r?\n/);
  if (!STREEP.test(lines[0] ?? '')) {
    return {
      fout: {
        code: 'kop-ontbreekt',
        line: 1,
        column: 1,
        problem: 'Dit bestand begint niet met een regel "---"; daardoor worden de gegevens bovenaan niet herkend.',
        fix: 'Zet "---" op de eerste regel, zonder iets ervoor, en nog eens "---" onder de gegevens.',
      },
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && STREEP.test(line));
  if (end < 0) {
    return {
      fout: {
        code: 'kop-niet-afgesloten',
        line: 1,
        column: 1,
        problem: 'De gegevens bovenaan worden niet afgesloten met een tweede regel "---".',
        fix: 'Zet "---" op een eigen regel tussen de gegevens en de tekst.',
      },
    };
  }
  return {
    yaml: lines
      .slice(1, end)
      .map((line) => `${line}\n`)
      .join(''),
  };
}
