import type { Leesfout } from './ruwe-tekst.ts';

type Uitleg = { herken: RegExp; problem: (naam: string) => string; fix: (naam: string) => string };

/** What the messages of the MDX parser mean for someone who edits a text by hand. The order matters: the first that fits counts. */
const UITLEG: readonly Uitleg[] = [
  {
    herken: /to create a comment in MDX/,
    problem: () => 'Een opmerking tussen <!-- en --> werkt in deze teksten niet.',
    fix: () => 'Schrijf de opmerking als {/* opmerking */}, of haal hem weg.',
  },
  {
    herken: /Expected a closing tag for `<([^>`]*)>`/,
    problem: (naam) => `Het onderdeel <${naam}> wordt geopend en niet gesloten.`,
    fix: (naam) => `Schrijf <${naam} … /> als er niets in staat, of sluit het met </${naam}>.`,
  },
  {
    herken: /Unexpected closing tag `<\/([^>`]*)>`/,
    problem: (naam) => `Hier wordt </${naam}> gesloten, maar het is niet geopend.`,
    fix: (naam) => `Haal </${naam}> weg, of zet <${naam}> ervoor.`,
  },
  {
    herken: /closing brace|in expression|Could not parse expression/,
    problem: () => 'Hier staat een accolade ({) die niet wordt gesloten of die code bevat.',
    fix: () => 'Haal de accolade weg. Bedoel je het teken zelf, schrijf dan \\{.',
  },
  {
    herken: /<|tag|attribute/,
    problem: () => 'Hier staat een <-teken dat geen onderdeel begint dat te lezen is.',
    fix: () =>
      'Schrijf een onderdeel als <Feit id="bedenktijd-duur" />, met rechte aanhalingstekens. Een link schrijf je als [woorden](adres). Bedoel je het teken zelf, schrijf dan &lt;.',
  },
];

/**
 * Put an error of the MDX parser into words that tell an editor what to do.
 *
 * @param message As the parser gives it: `5:3: Expected a closing tag for …`, possibly after `Error: `.
 */
export function formatMdxFout(message: string): Leesfout {
  const [, line = '1', column = '1'] = /(\d+):(\d+):/.exec(message) ?? [];
  const plek = { line: Number(line), column: Number(column) };
  for (const { herken, problem, fix } of UITLEG) {
    const hit = herken.exec(message);
    if (hit) return { ...plek, code: 'mdx-onleesbaar', problem: problem(hit[1] ?? ''), fix: fix(hit[1] ?? '') };
  }
  return {
    ...plek,
    code: 'mdx-onleesbaar',
    problem: 'Vanaf hier is de tekst niet te lezen.',
    fix: 'Kijk op deze regel naar tekens als <, >, { en }; gebruik ze alleen voor onderdelen zoals <Feit id="bedenktijd-duur" />.',
  };
}
