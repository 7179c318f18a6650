import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inhoudsoorten, type Inhoudsoort } from '../../src/schema/inhoudsoorten.ts';
import { legUit, makeDeel } from '../nieuw/deel.ts';
import { listRegels, listVrij, type Veldschema } from '../nieuw/sjabloon.ts';
import { makeTekst } from '../nieuw/tekst.ts';
import { makeJsonSchema } from './json-schemas.ts';
import { makeVeldentabel } from './veldentabel.ts';

/** Above this line people write; below it stands what follows from the schemas. */
const GRENS = '<!-- Vanaf hier gemaakt door npm run fix. Verander hieronder niets. -->';

/** Page of the handbook about a kind of content. */
export const paginaVan = ({ naam }: Pick<Inhoudsoort, 'naam'>): string => `docs/redactie/soorten/${naam}.md`;

function makeSjabloon(soort: Inhoudsoort, schema: Veldschema): string {
  const { naam, bestanden, nieuw, ookNodig = [] } = soort;
  if (nieuw === 'deel') {
    const { regels } = makeDeel(soort, naam === 'regel' ? 'R0' : 'korte-naam');
    return `\`\`\`yaml\n${regels.join('\n')}\n\`\`\``;
  }
  const regels = [...listRegels(schema, ookNodig), ...legUit(listVrij(schema, ookNodig))].join('\n');
  if (!bestanden.endsWith('.mdx')) return `\`\`\`yaml\n${regels}\n\`\`\``;
  return `\`\`\`mdx\n---\n${regels}\n---\n${makeTekst(naam)}\`\`\``;
}

function makeNieuw(soort: Inhoudsoort, schema: Veldschema): string {
  const { naam, bestanden, nieuw } = soort;
  if (!nieuw) return '';
  const plek = bestanden.replace('keuzehulpen/*', 'keuzehulpen/verwijzen');
  const hoe =
    nieuw === 'deel'
      ? `zet dit dan onderaan \`${plek}\` en verander de ${naam === 'regel' ? 'code in de volgende die vrij is' : 'id'}`
      : `maak dan het bestand \`${plek.replace('*', '<id>')}\` en zet dit erin`;
  return `
## Nieuw

Op je eigen computer: \`npm run nieuw -- ${naam} ${naam === 'regel' ? '<code>' : '<id>'}\`. Werk je op GitHub, ${hoe}. De controle wijst aan wat nog leeg is. Een regel die met # begint is uitleg: die mag je weghalen.

${makeSjabloon(soort, schema)}
`;
}

/** Write what follows from the schema of a kind. */
export function makeGemaakt(soort: Inhoudsoort): string {
  const schema = makeJsonSchema(soort) as Veldschema;
  const plek = soort.bestanden.replace('keuzehulpen/*', 'keuzehulpen/<keuzehulp>').replace('*', '<id>');
  return `${GRENS}

## Velden

In \`${plek}\`:

${makeVeldentabel(schema)}
${makeNieuw(soort, schema)}`;
}

/**
 * Every page about a kind of content: path → text. What people wrote above the line stays.
 *
 * @param root Folder of the repository.
 */
export async function listHandboek(root: string): Promise<[string, string][]> {
  return Promise.all(
    inhoudsoorten.map(async (soort): Promise<[string, string]> => {
      const oud = await readFile(join(root, paginaVan(soort)), 'utf8').catch(() => `# ${soort.naam}\n`);
      const [geschreven = ''] = oud.split(GRENS);
      return [paginaVan(soort), `${geschreven.trimEnd()}\n\n${makeGemaakt(soort)}`];
    }),
  );
}
