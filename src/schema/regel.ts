import { z } from 'astro/zod';
import { zekerheden } from './advies.ts';
import { idSchema } from './shared/id.ts';

/** `content/keuzehulpen/<naam>/regels.yaml`: one row of the decision table. */
export const regelSchema = z.strictObject({
  code: z.string().regex(/^R\d+[a-z]?$/).meta({ description: 'R met een getal en soms een letter. Neem voor een nieuwe regel het volgende getal.' }),
  tekst: z.string().min(10).meta({ description: 'Wat er moet gebeuren, en in welke situatie.' }),
  bronnen: z.array(idSchema).default([]).meta({ description: "Id's uit content/bronnen.yaml: waar deze regel staat." }),
  zekerheid: z.enum(zekerheden).meta({ description: 'vast, afgeleid (door ons) of niet-geverifieerd. De lezer ziet dit.' }),
});

export const regelsSchema = z.array(regelSchema).min(1);

export type Regel = z.infer<typeof regelSchema>;
