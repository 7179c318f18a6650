import type { z } from 'astro/zod';
import { adviesSchema } from './advies.ts';
import { argumentSchema } from './argument.ts';
import { begripSchema, paginaSchema, rechtSchema, rolSchema, signaalSchema, stapSchema } from './artikel.ts';
import { bronnenSchema } from './bron.ts';
import { casusSchema } from './casus.ts';
import { cijfersSchema } from './cijfers.ts';
import { feitenSchema } from './feit.ts';
import { gemeenteSchema } from './gemeente.ts';
import { gidsSchema } from './gids.ts';
import { grensgevallenSchema } from './grensgeval.ts';
import { handelingsperspectiefSchema } from './handelingsperspectief.ts';
import { hulpNuSchema } from './hulp-nu.ts';
import { hulpaanbodSchema } from './hulpaanbod.ts';
import { ingangSchema } from './ingang.ts';
import { keuzehulpSchema } from './keuzehulp.ts';
import { oudeNaamSchema, plaatsnaamSchema } from './plaatsnaam.ts';
import { matrixRijSchema } from './rechten-matrix.ts';
import { redactieSchema, type Onderdeel } from './redactie.ts';
import { regelsSchema } from './regel.ts';
import { regioSchema } from './regio.ts';
import { routesSchema } from './route.ts';
import { sectorSchema } from './sector.ts';
import { vangnettenSchema } from './vangnet.ts';
import { veiligheidSchema } from './veiligheid.ts';
import { zoekwoordenSchema } from './zoekwoorden.ts';

/** One kind of file in `content/`. */
export type Inhoudsoort = {
  /** What an editor types behind `npm run nieuw --`; also the name of its JSON Schema. */
  naam: string;
  /** What it is, in words, with its article. */
  wat: string;
  /** Where it stands; the last `*` is the id. */
  bestanden: string;
  /** What the whole file says: its YAML, its frontmatter, or one row of a CSV file. */
  schema: z.ZodType;
  onderdeel: Onderdeel;
  /** An editor can add a file, or an entry in the file that holds them all. Left out: there is a fixed number. */
  nieuw?: 'bestand' | 'deel';
  /** Fields that the schema lets you leave out, but that a new one of this kind nearly always needs. */
  ookNodig?: readonly string[];
};

/** A folder of written pages about the subject: they share one frontmatter, and all want words to be found by. */
const artikelen = (naam: string, wat: string, map: string, schema: z.ZodType): Inhoudsoort => ({
  naam,
  wat,
  bestanden: `content/${map}/*.mdx`,
  schema,
  onderdeel: 'teksten',
  nieuw: 'bestand',
  ookNodig: ['zoekwoorden'],
});

/** A folder with a small YAML file per entry. */
const map = (naam: string, wat: string, pad: string, schema: z.ZodType, onderdeel: Onderdeel): Inhoudsoort => ({
  naam,
  wat,
  bestanden: `content/${pad}/*.yaml`,
  schema,
  onderdeel,
  nieuw: 'bestand',
});

/** A file of its own in content/, or in the folder of a keuzehulp. */
const bestand = (naam: string, wat: string, pad: string, schema: z.ZodType, onderdeel: Onderdeel): Inhoudsoort => ({
  naam,
  wat,
  bestanden: `content/${pad}`,
  schema,
  onderdeel,
});

const inKeuzehulp = 'keuzehulpen/*';
const deel = { nieuw: 'deel' } as const;

/** Every kind of file in `content/`, once. A test holds that each file belongs to exactly one. */
export const inhoudsoorten: readonly Inhoudsoort[] = [
  {
    ...artikelen('hulpaanbod', 'een organisatie of voorziening', 'hulpaanbod', hulpaanbodSchema),
    onderdeel: 'hulpaanbod',
    ookNodig: ['telefoon', 'website', 'nietInAdvies', 'zoekwoorden'],
  },
  artikelen('rol', 'een rol van de gemeente', 'rollen', rolSchema),
  artikelen(
    'handelingsperspectief',
    'een handelingsperspectief',
    'handelingsperspectieven',
    handelingsperspectiefSchema,
  ),
  artikelen('signaal', 'een vorm van uitbuiting met haar signalen', 'signalen/vormen', signaalSchema),
  artikelen('sector', 'een sector met signalen en kaart', 'signalen/sectoren', sectorSchema),
  artikelen('stap', 'een stap in de hulp', 'stappen', stapSchema),
  artikelen('recht', 'een regeling', 'rechten', rechtSchema),
  artikelen('doelgroep', 'een ingang per doelgroep', 'doelgroepen', ingangSchema),
  artikelen('hulpvraag', 'een ingang per hulpvraag', 'hulpvragen', ingangSchema),
  artikelen('beroep', 'een ingang per beroep', 'beroepen', ingangSchema),
  { ...artikelen('pagina', 'een pagina over de gids zelf', 'paginas', paginaSchema), onderdeel: 'gids' },
  map('begrip', 'een begrip of afkorting', 'begrippen', begripSchema, 'teksten'),
  map('argument', 'een tekst om over te nemen bij een weigering', 'argumenten', argumentSchema, 'teksten'),
  map('matrixrij', 'een rij van de rechtenmatrix', 'rechten-matrix', matrixRijSchema, 'teksten'),
  bestand('hulp-nu', 'de pagina voor wie zelf hulp zoekt', 'hulp-nu/*.yaml', hulpNuSchema, 'teksten'),
  map('regio', 'een veiligheidsregio met haar punten', 'gebieden/regios', regioSchema, 'gebieden'),
  {
    ...artikelen('advies', 'een advies van de keuzehulp', `${inKeuzehulp}/adviezen`, adviesSchema),
    onderdeel: 'keuzehulp',
    ookNodig: ['routes', 'alsHetNietLukt'],
  },
  map('casus', 'een uitgewerkt voorbeeld', `${inKeuzehulp}/casussen`, casusSchema, 'keuzehulp'),
  bestand('keuzehulp', 'de vragen van de keuzehulp', `${inKeuzehulp}/keuzehulp.yaml`, keuzehulpSchema, 'keuzehulp'),
  bestand('veiligheid', 'de eisen aan de adviezen', `${inKeuzehulp}/veiligheid.yaml`, veiligheidSchema, 'keuzehulp'),
  {
    ...bestand('regel', 'een regel van de beslistabel', `${inKeuzehulp}/regels.yaml`, regelsSchema, 'keuzehulp'),
    ...deel,
  },
  bestand(
    'grensgeval',
    'de grensgevallen van de adviezen',
    `${inKeuzehulp}/grensgevallen.yaml`,
    grensgevallenSchema,
    'keuzehulp',
  ),
  { ...bestand('vangnet', 'een vangnet', `${inKeuzehulp}/vangnet.yaml`, vangnettenSchema, 'keuzehulp'), ...deel },
  { ...bestand('route', 'een route', 'routes.yaml', routesSchema, 'keuzehulp'), ...deel },
  { ...bestand('feit', 'een feit', 'feiten.yaml', feitenSchema, 'feiten'), ...deel },
  { ...bestand('bron', 'een bron', 'bronnen.yaml', bronnenSchema, 'feiten'), ...deel, ookNodig: ['url'] },
  { ...bestand('cijfers', 'een tabel met cijfers', 'cijfers.yaml', cijfersSchema, 'feiten'), ...deel },
  bestand('zoekwoorden', 'de zoekwoorden', 'zoekwoorden.yaml', zoekwoordenSchema, 'gids'),
  bestand('gids', 'wat voor de hele gids geldt', 'gids.yaml', gidsSchema, 'gids'),
  bestand('redactie', 'wie wat bijhoudt', 'redactie.yaml', redactieSchema, 'gids'),
  bestand('gemeente', 'de gemeenten', 'gebieden/gemeenten.csv', gemeenteSchema, 'gebieden'),
  bestand('woonplaats', 'de woonplaatsen', 'gebieden/woonplaatsen.csv', plaatsnaamSchema, 'gebieden'),
  bestand('alias', 'andere namen van gemeenten', 'gebieden/aliassen.csv', plaatsnaamSchema, 'gebieden'),
  bestand('oude-naam', 'gemeenten die niet meer bestaan', 'gebieden/oude-namen.csv', oudeNaamSchema, 'gebieden'),
];
