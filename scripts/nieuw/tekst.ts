import { rechtDelen } from '../../src/checks/recht-delen.ts';
import { stapDelen } from '../../src/checks/stap-delen.ts';

const koppen = (tekens: string, namen: readonly string[]): string =>
  namen.map((naam) => `${tekens} ${naam}\n`).join('\n');

/** Headings that a text of this kind always has. A step has a name of its own, so that one is empty. */
const VAST: Readonly<Record<string, string>> = {
  recht: koppen('##', rechtDelen),
  stap: `##\n\n${koppen('###', stapDelen)}`,
};

/** Write the text under the frontmatter of a new file: its fixed headings, or nothing yet. */
export function makeTekst(soort: string): string {
  return VAST[soort] ? `\n${VAST[soort]}` : '';
}
