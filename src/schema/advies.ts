import { z } from 'astro/zod';
import { blokSchema } from './keuzehulp.ts';
import { idSchema } from './shared/id.ts';

export const soorten = ['actie', 'let-op', 'niet-doen'] as const;
export const aarden = ['beschermend', 'ingrijpend', 'uitleg'] as const;
export const momenten = ['nu', 'vandaag', 'deze-week', 'later'] as const;
export const zekerheden = ['vast', 'afgeleid', 'niet-geverifieerd'] as const;

/** Frontmatter of `content/keuzehulpen/<naam>/adviezen/<id>.mdx`: one advice with its condition. */
export const adviesSchema = z.strictObject({
  titel: z.string().min(5).max(110).meta({ description: 'Wat je doet, in de gebiedende wijs.' }),
  soort: z.enum(soorten).meta({ description: 'actie: om te doen. let-op: om te weten. niet-doen: om te laten.' }),
  aard: z.enum(aarden).meta({ description: 'Opvang, zorg en bedenktijd zijn beschermend; melden, aangifte en namen delen ingrijpend.' }),
  wanneer: z.enum(momenten).meta({ description: 'Wanneer je dit doet.' }),
  volgorde: z.number().int().min(1).max(999).meta({ description: 'Plaats binnen het moment; laag komt eerst.' }),
  wie: z.string().min(2).meta({ description: 'Wie dit doet, bijvoorbeeld "jij".' }),
  routes: z.array(idSchema).default([]).meta({ description: "Id's uit content/routes.yaml; de eerste bepaalt de kaart." }),
  raakt: z.array(idSchema).default([]).meta({ description: 'Wat dit advies doet of waarvoor het waarschuwt.' }),
  als: z.array(blokSchema).min(1).meta({ description: 'Eén blok is genoeg; binnen een blok geldt alles.' }),
  altijd: z.boolean().default(false).meta({ description: 'Geldt met opzet in elke situatie.' }),
  vervangt: z.array(idSchema).default([]).meta({ description: 'Adviezen die niet apart getoond worden als dit geldt.' }),
  waarom: z.string().min(10).meta({ description: 'Waarom dit advies, in één of twee zinnen.' }),
  alsHetNietLukt: z.strictObject({
    tekst: z.string().min(10).meta({ description: 'Wat je doet als niemand opneemt of je wordt geweigerd.' }),
    dan: idSchema.meta({ description: 'Het volgende advies, of vangnet.' }),
  }).optional().meta({ description: 'Verplicht bij een actie: zo staat de lezer nooit met lege handen.' }),
  regels: z.array(z.string().regex(/^R\d+[a-z]?$/)).min(1).meta({ description: 'Codes uit regels.yaml waar dit advies op rust.' }),
  bronnen: z.array(idSchema).default([]).meta({ description: "Id's uit content/bronnen.yaml, naast die van de regels." }),
  zekerheid: z.enum(zekerheden).meta({ description: 'vast, afgeleid (door ons) of niet-geverifieerd. De lezer ziet dit.' }),
});

export type Advies = z.infer<typeof adviesSchema>;
export type Moment = (typeof momenten)[number];
