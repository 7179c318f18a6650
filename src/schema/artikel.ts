import { z } from 'astro/zod';
import { dateringSchema } from './shared/datering.ts';
import { idSchema } from './shared/id.ts';
import { tijdlijnSchema } from './shared/tijdlijn.ts';

/** What every written page carries: rollen, signalen, rechten, stappen and paginas share this frontmatter. */
export const artikelVelden = {
  titel: z.string().min(3).max(90).meta({ description: 'Kop van de pagina.' }),
  samenvatting: z.string().min(20).max(240).meta({ description: 'Eén of twee zinnen: wat vindt de lezer hier?' }),
  voorWie: z.string().default('').meta({ description: 'Voor welke lezer deze pagina is.' }),
  watNu: z.array(z.string()).default([]).meta({ description: 'Wat je nu kunt doen, het dringendste eerst.' }),
  bel: z.array(idSchema).default([]).meta({ description: "Id's uit content/routes.yaml: wie je belt." }),
  bronnen: z.array(idSchema).min(1).meta({ description: "Id's uit content/bronnen.yaml: waar dit staat." }),
  onzeker: z.array(z.string()).default([]).meta({ description: 'Wat wij niet zeker weten.' }),
  verwant: z.array(z.string().startsWith('/')).default([]).meta({ description: 'Adressen van verwante pagina’s op deze site.' }),
  zoekwoorden: z.array(z.string()).default([]).meta({ description: 'Woorden waarmee mensen deze pagina zoeken en die niet in de titel staan.' }),
  nagekeken: dateringSchema.meta({ description: 'Dag waarop een redacteur deze pagina voor het laatst naliep.' }),
  volgorde: z.number().int().default(100).meta({ description: 'Plaats in lijsten; laag komt eerst.' }),
};

/** Groups under which the rollen stand on `/rollen/`, in that order. */
export const rolGroepen = ['taken', 'in-de-gemeente', 'in-de-regio'] as const;

export const rolSchema = z.strictObject({
  ...artikelVelden,
  groep: z.enum(rolGroepen).default('in-de-gemeente').meta({ description: 'Onder welke kop deze rol op /rollen/ staat.' }),
});

/** Groups under which the regelingen stand on `/rechten/`, in that order. */
export const rechtGroepen = ['verblijf', 'opvang', 'geld-en-zorg', 'recht-en-schade', 'samenwerken', 'verder'] as const;

export const rechtSchema = z.strictObject({
  ...artikelVelden,
  regeling: z.string().default('').meta({ description: 'Naam van de wet of regeling, zoals de bron die noemt.' }),
  groep: z.enum(rechtGroepen).meta({ description: 'Onder welke kop deze regeling op /rechten/ staat.' }),
  tijdlijn: tijdlijnSchema,
});
export const stapSchema = z.strictObject({
  ...artikelVelden,
  fase: z
    .enum(['signaleren', 'beschermen', 'strafproces', 'compensatie', 'herstel'])
    .meta({ description: 'Bij welke stap deze pagina hoort.' }),
  tijdlijn: tijdlijnSchema,
});
/** `content/paginas/<id>.mdx`: a page about the guide itself, so most rest on no source from outside. */
export const paginaSchema = z.strictObject({
  ...artikelVelden,
  bronnen: z.array(idSchema).default([]).meta({ description: "Id's uit content/bronnen.yaml: waar dit staat." }),
});

/** How much one signal says: `sterk` points at coercion or control by itself. */
export const sterkten = ['sterk', 'zwak'] as const;
export type Sterkte = (typeof sterkten)[number];

/** A signal, graded: `sterk` on its own reason to consult, `zwak` only together with others. */
export const signaalSchema = z.strictObject({
  ...artikelVelden,
  vorm: idSchema.meta({ description: 'De vorm, zoals in het kenmerk vorm.' }),
  signalen: z.array(z.strictObject({
    tekst: z.string().min(5).meta({ description: 'Wat je ziet of hoort, in één zin.' }),
    sterkte: z.enum(sterkten).meta({ description: 'sterk: wijst op zichzelf al op dwang of controle. zwak: telt samen met andere signalen.' }),
    groep: z.string().min(3).meta({ description: 'Kop waaronder dit signaal staat, bijvoorbeeld "Wonen".' }),
    bron: idSchema.meta({ description: 'Id uit content/bronnen.yaml: waar dit signaal staat.' }),
  })).min(1).meta({ description: 'De signalen, per kop bij elkaar.' }),
});

/** `content/begrippen/<id>.yaml`: a term or abbreviation explained in at most two sentences. */
export const begripSchema = z.strictObject({
  term: z.string().min(2).meta({ description: 'Het woord voluit.' }),
  afkorting: z.string().default('').meta({ description: 'De afkorting, als die in gebruik is.' }),
  uitleg: z.string().min(20).max(320).meta({ description: 'Wat het is, in hoogstens twee zinnen.' }),
  gewoonWoord: z.boolean().default(false).meta({ description: 'true als iedere lezer dit woord kent: dan hoeft een pagina het niet uit te leggen. Een afkorting wel.' }),
  bronnen: z.array(idSchema).default([]).meta({ description: "Id's uit content/bronnen.yaml: waar dit staat." }),
  zieOok: z.array(z.string().startsWith('/')).default([]).meta({ description: 'Adressen van pagina’s op deze site met meer uitleg.' }),
  zoekwoorden: z.array(z.string()).default([]).meta({ description: 'Andere woorden waarmee mensen dit zoeken.' }),
});

export type Begrip = z.infer<typeof begripSchema>;
