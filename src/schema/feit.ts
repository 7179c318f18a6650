import { z } from 'astro/zod';
import { dateringSchema } from './shared/datering.ts';
import { idSchema } from './shared/id.ts';
import { statusSchema } from './shared/status.ts';

/** One fact in `content/feiten.yaml`: a term, amount or count that texts refer to with `<Feit id="…" />`. */
export const feitSchema = z.strictObject({
  titel: z.string().min(3).meta({ description: 'Wat dit feit is, bijvoorbeeld "Duur van de bedenktijd".' }),
  waarde: z.string().min(1).meta({ description: 'De tekst die in de lopende zin verschijnt, bijvoorbeeld "drie maanden".' }),
  bronnen: z.array(idSchema).min(1).meta({ description: "Id's uit content/bronnen.yaml." }),
  gezien: dateringSchema,
  status: statusSchema,
  toelichting: z.string().default(''),
});

/** `content/feiten.yaml`: id → fact. */
export const feitenSchema = z.record(idSchema, feitSchema);

export type Feit = z.infer<typeof feitSchema>;
