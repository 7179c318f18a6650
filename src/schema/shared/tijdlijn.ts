import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** One moment on the line of a procedure: what happens, who acts, how long it takes and on what it rests. */
export const tijdlijnMomentSchema = z.strictObject({
  moment: z.string().min(3).max(60).meta({ description: 'Wanneer dit is, bijvoorbeeld "Het eerste gesprek".' }),
  wat: z.string().min(15).max(240).meta({ description: 'Wat er dan gebeurt.' }),
  wie: z.string().min(3).max(90).meta({ description: 'Wie dan aan zet is.' }),
  duur: idSchema.optional().meta({ description: 'Id uit content/feiten.yaml: de termijn van dit moment.' }),
  grond: z.string().max(120).default('').meta({ description: 'Wet of regel waar dit op rust, zoals de bron die noemt.' }),
  bronnen: z.array(idSchema).default([]).meta({ description: "Id's uit content/bronnen.yaml: waar dit staat." }),
  zekerheid: z
    .enum(['vast', 'afgeleid', 'niet-geverifieerd'])
    .default('vast')
    .meta({ description: 'vast, afgeleid (door ons) of niet-geverifieerd. De lezer ziet dit.' }),
});

/** The moments of a procedure, in order. */
export const tijdlijnSchema = z
  .array(tijdlijnMomentSchema)
  .default([])
  .meta({ description: 'Wat er na elkaar gebeurt.' });

export type TijdlijnMoment = z.infer<typeof tijdlijnMomentSchema>;
