import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { adviesSchema } from './schema/advies.ts';
import { argumentSchema } from './schema/argument.ts';
import { begripSchema, paginaSchema, rechtSchema, rolSchema, signaalSchema, stapSchema } from './schema/artikel.ts';
import { bronSchema } from './schema/bron.ts';
import { casusSchema } from './schema/casus.ts';
import { reeksSchema } from './schema/cijfers.ts';
import { feitSchema } from './schema/feit.ts';
import { gemeenteSchema } from './schema/gemeente.ts';
import { gidsSchema } from './schema/gids.ts';
import { grensgevalSchema } from './schema/grensgeval.ts';
import { handelingsperspectiefSchema } from './schema/handelingsperspectief.ts';
import { hulpaanbodSchema } from './schema/hulpaanbod.ts';
import { hulpNuSchema } from './schema/hulp-nu.ts';
import { ingangSchema } from './schema/ingang.ts';
import { keuzehulpSchema } from './schema/keuzehulp.ts';
import { oudeNaamSchema, plaatsnaamSchema } from './schema/plaatsnaam.ts';
import { matrixRijSchema } from './schema/rechten-matrix.ts';
import { redactieSchema } from './schema/redactie.ts';
import { regelSchema } from './schema/regel.ts';
import { regioSchema } from './schema/regio.ts';
import { routeSchema } from './schema/route.ts';
import { sectorSchema } from './schema/sector.ts';
import { vangnetSchema } from './schema/vangnet.ts';
import { zoekwoordenSchema } from './schema/zoekwoorden.ts';
import { veiligheidSchema } from './schema/veiligheid.ts';

type Rij = Record<string, string>;

/** Key the rows of a file by one of their columns, because the loader wants an id per entry. */
const perSleutel = (rijen: Rij[], sleutel: string) => Object.fromEntries(rijen.map((rij) => [rij[sleutel], rij]));
const leesGemeenten = (text: string) => perSleutel(parseCsv(text, { columns: true }), 'code');
/** Names are not unique, so the place in the file is the id. */
const leesNamen = (text: string) => Object.fromEntries(parseCsv<Rij>(text, { columns: true }).map((rij, index) => [String(index), rij]));
/** One entry: the file itself. */
const leesGids = (text: string) => ({ gids: parseYaml(text) });
const leesRedactie = (text: string) => ({ redactie: parseYaml(text) });
const leesRegels = (text: string) => perSleutel(parseYaml(text), 'code');

const mdx = (map: string) => glob({ base: `./content/${map}`, pattern: '*.mdx' });
const yaml = (map: string, pattern = '*.yaml') => glob({ base: `./content/${map}`, pattern });
/** `verwijzen/adviezen/bel-112.mdx` becomes `verwijzen/bel-112`. */
const zonderTussenmap = ({ entry }: { entry: string }) => entry.replace(/\/[^/]+\//, '/').replace(/\.\w+$/, '');

export const collections = {
  hulpaanbod: defineCollection({ loader: mdx('hulpaanbod'), schema: hulpaanbodSchema }),
  rollen: defineCollection({ loader: mdx('rollen'), schema: rolSchema }),
  signalen: defineCollection({ loader: mdx('signalen/vormen'), schema: signaalSchema }),
  rechten: defineCollection({ loader: mdx('rechten'), schema: rechtSchema }),
  stappen: defineCollection({ loader: mdx('stappen'), schema: stapSchema }),
  rechtenMatrix: defineCollection({ loader: yaml('rechten-matrix'), schema: matrixRijSchema }),
  hulpNu: defineCollection({ loader: yaml('hulp-nu'), schema: hulpNuSchema }),
  argumenten: defineCollection({ loader: yaml('argumenten'), schema: argumentSchema }),
  sectoren: defineCollection({ loader: mdx('signalen/sectoren'), schema: sectorSchema }),
  handelingsperspectieven: defineCollection({ loader: mdx('handelingsperspectieven'), schema: handelingsperspectiefSchema }),
  doelgroepen: defineCollection({ loader: mdx('doelgroepen'), schema: ingangSchema }),
  hulpvragen: defineCollection({ loader: mdx('hulpvragen'), schema: ingangSchema }),
  beroepen: defineCollection({ loader: mdx('beroepen'), schema: ingangSchema }),
  paginas: defineCollection({ loader: mdx('paginas'), schema: paginaSchema }),
  gids: defineCollection({ loader: file('content/gids.yaml', { parser: leesGids }), schema: gidsSchema }),
  redactie: defineCollection({ loader: file('content/redactie.yaml', { parser: leesRedactie }), schema: redactieSchema }),
  begrippen: defineCollection({ loader: yaml('begrippen'), schema: begripSchema }),
  bronnen: defineCollection({ loader: file('content/bronnen.yaml'), schema: bronSchema }),
  cijfers: defineCollection({ loader: file('content/cijfers.yaml'), schema: reeksSchema }),
  feiten: defineCollection({ loader: file('content/feiten.yaml'), schema: feitSchema }),
  routes: defineCollection({ loader: file('content/routes.yaml'), schema: routeSchema }),
  gemeenten: defineCollection({ loader: file('content/gebieden/gemeenten.csv', { parser: leesGemeenten }), schema: gemeenteSchema }),
  oudeNamen: defineCollection({ loader: file('content/gebieden/oude-namen.csv', { parser: leesNamen }), schema: oudeNaamSchema }),
  woonplaatsen: defineCollection({ loader: file('content/gebieden/woonplaatsen.csv', { parser: leesNamen }), schema: plaatsnaamSchema }),
  aliassen: defineCollection({ loader: file('content/gebieden/aliassen.csv', { parser: leesNamen }), schema: plaatsnaamSchema }),
  regios: defineCollection({ loader: yaml('gebieden/regios'), schema: regioSchema }),
  keuzehulpen: defineCollection({ loader: glob({ base: './content/keuzehulpen', pattern: '*/keuzehulp.yaml', generateId: ({ entry }) => entry.split('/')[0] ?? entry }), schema: keuzehulpSchema }),
  adviezen: defineCollection({ loader: glob({ base: './content/keuzehulpen', pattern: '*/adviezen/*.mdx', generateId: zonderTussenmap }), schema: adviesSchema }),
  veiligheid: defineCollection({ loader: glob({ base: './content/keuzehulpen', pattern: '*/veiligheid.yaml', generateId: ({ entry }) => entry.split('/')[0] ?? entry }), schema: veiligheidSchema }),
  casussen: defineCollection({ loader: glob({ base: './content/keuzehulpen', pattern: '*/casussen/*.yaml', generateId: zonderTussenmap }), schema: casusSchema }),
  regels: defineCollection({ loader: file('content/keuzehulpen/verwijzen/regels.yaml', { parser: leesRegels }), schema: regelSchema }),
  zoekwoorden: defineCollection({ loader: yaml('', 'zoekwoorden.yaml'), schema: zoekwoordenSchema }),
  grensgevallen: defineCollection({ loader: file('content/keuzehulpen/verwijzen/grensgevallen.yaml'), schema: grensgevalSchema }),
  vangnetten: defineCollection({ loader: file('content/keuzehulpen/verwijzen/vangnet.yaml'), schema: vangnetSchema }),
};
