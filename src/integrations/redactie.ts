import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { listNakijkpunten, type Nakijkpunt } from '../checks/actueel/controles.ts';
import { bewijs } from '../checks/bewijs/bewijs.ts';
import type { BewijsRapport } from '../checks/bewijs/rapport.ts';
import { readInhoud } from '../checks/reading/read-inhoud.ts';

/** What the pages for editors get: figures per keuzehulp, everything that does not hold, and what was seen when. */
export type Proefverslag = {
  rapporten: readonly BewijsRapport[];
  fouten: readonly { file: string; problem: string }[];
  nakijkpunten: readonly Pick<Nakijkpunt, 'soort' | 'onderdeel' | 'wat' | 'gezien' | 'nummer' | 'file'>[];
  zoekvragen: readonly Zoekvraag[];
};

/** A query with the pages that should come: regular expressions on the address, from its beginning. */
export type Zoekvraag = { zoek: string; goed: readonly string[] };

/** Sets of queries that editors may improve search for. A third set is kept apart: nobody may look at what it misses. */
const ZOEKSETS = ['tests/zoeken/gegeven.yaml', 'tests/zoeken/eigen.yaml'];

/** The module that only `src/site/redactie-bewijs.ts` imports. */
const MODULE = 'virtual:bewijs';
const RESOLVED = `\0${MODULE}`;

/**
 * Prove the content while the site is built, and hand the report to the pages for editors as a module. The site may not
 * import the checks (they would come along in its bundle); an integration may.
 */
export function redactie(): AstroIntegration {
  return {
    name: 'redactie',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'redactie',
                resolveId: (source: string) => (source === MODULE ? RESOLVED : undefined),
                load: async (id: string) => (id === RESOLVED ? formatModule(await proveInhoud('.')) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}

async function proveInhoud(root: string): Promise<Proefverslag> {
  const { inhoud } = await readInhoud(root);
  const { rapporten, issues } = bewijs(inhoud);
  const fouten = issues.filter(({ severity }) => severity === 'fout');
  return {
    rapporten,
    fouten: fouten.map(({ file, problem }) => ({ file, problem })),
    nakijkpunten: listNakijkpunten(inhoud).map(({ path: _path, bron: _bron, ...punt }) => punt),
    zoekvragen: ZOEKSETS.map((file) => join(root, file)).filter(existsSync).flatMap(readZoekset),
  };
}

function readZoekset(file: string): Zoekvraag[] {
  return (parse(readFileSync(file, 'utf8')) as Zoekvraag[]).map(({ zoek, goed }) => ({ zoek, goed }));
}

/**
 * Write plain data as a JavaScript module with a default export; a bigint stays one, so that a proof is never rounded.
 *
 * @example formatModule({ paren: 3n }) // => 'export default {"paren":3n};'
 */
export function formatModule(data: unknown): string {
  const merk = '\0';
  const json = JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? `${merk}${value}` : value));
  return `export default ${json.replace(/"\\u0000(-?\d+)"/g, '$1n')};`;
}
