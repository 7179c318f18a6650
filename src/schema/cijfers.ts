import { z } from 'astro/zod';
import { zekerheden } from './advies.ts';
import { dateringSchema } from './shared/datering.ts';
import { idSchema } from './shared/id.ts';

/** What is counted. A share is a number from 0 to 100. */
export const eenheden = ['procent', 'mensen', 'meldingen'] as const;

/** The parts of the page, in order. */
export const cijfergroepen = ['gemeenten', 'gemeld', 'zicht'] as const;

/** One row of a table and one bar of its chart. */
export const cijferSchema = z.strictObject({
  naam: z.string().min(3).max(120).meta({ description: 'Wat dit getal telt, zo precies als de bron het zegt.' }),
  waarde: z.number().nonnegative().optional().meta({ description: 'Het getal. Weglaten als de bron geen getal geeft.' }),
  inWoorden: z.string().max(40).optional().meta({ description: 'Zoals de bron het zegt, als dat geen precies getal is: een kwart.' }),
  wanneer: dateringSchema.meta({ description: 'Jaar of dag waarover het getal gaat.' }),
  totEnMet: dateringSchema.optional().meta({ description: 'Einde, als het getal over meer jaren samen gaat.' }),
  onder: z.string().max(60).default('').meta({ description: 'Hoeveel er zijn bevraagd, bijvoorbeeld "167 gemeenten".' }),
  bronnen: z.array(idSchema).min(1).meta({ description: "Id's uit content/bronnen.yaml: waar dit getal staat." }),
  feit: idSchema.optional().meta({ description: 'Id uit content/feiten.yaml met hetzelfde getal, als teksten het noemen.' }),
});

/** One table with its chart: numbers that may stand side by side. */
export const reeksSchema = z.strictObject({
  titel: z.string().min(5).max(90).meta({ description: 'Kop van de tabel.' }),
  groep: z.enum(cijfergroepen).meta({ description: 'Onder welke kop van de pagina deze tabel staat.' }),
  eenheid: z.enum(eenheden).meta({ description: 'Wat er geteld is.' }),
  balken: z.boolean().default(true).meta({ description: 'Onwaar: alleen de tabel, omdat de getallen niet naast elkaar mogen.' }),
  waarden: z.array(cijferSchema).min(1).meta({ description: 'De rijen van de tabel.' }),
  totaal: z.number().int().positive().optional().meta({ description: 'Het totaal dat de bron noemt, als de getallen er delen van zijn.' }),
  teltNietOp: z.string().max(160).optional().meta({ description: 'Verplicht als de delen samen niet het totaal zijn: zeg dat, en wat de bron erover zegt.' }),
  zekerheid: z.enum(zekerheden).meta({ description: 'vast, afgeleid (door ons) of niet-geverifieerd. De lezer ziet dit.' }),
  toelichting: z.array(z.string().min(10).max(240)).min(1).meta({ description: 'Wat je uit deze getallen wel en niet kunt besluiten.' }),
});

/** `content/cijfers.yaml`: id → table. */
export const cijfersSchema = z.record(idSchema, reeksSchema);

export type Cijfer = z.infer<typeof cijferSchema>;
export type Reeks = z.infer<typeof reeksSchema>;
export type Cijfergroep = (typeof cijfergroepen)[number];
