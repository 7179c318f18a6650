import { z } from 'astro/zod';
import { idSchema } from './shared/id.ts';

/** `content/argumenten/<id>.yaml`: a short text that a reader may use word for word when help is refused. */
export const argumentSchema = z.strictObject({
  titel: z.string().min(10).max(90).meta({ description: 'Waar de tekst voor is, in een paar woorden.' }),
  tekst: z.string().min(40).max(600).meta({ description: 'De tekst die de lezer kan overnemen, zonder namen of nummers.' }),
  grond: z.string().min(20).max(400).meta({ description: 'Waar dit op rust, en wat er niet uit volgt.' }),
  bronnen: z.array(idSchema).min(1).meta({ description: "Id's uit content/bronnen.yaml: waar dit staat." }),
  regelingen: z.array(idSchema).default([]).meta({ description: "Id's uit content/rechten/." }),
  volgorde: z.number().int().meta({ description: 'Plaats in lijsten; laag komt eerst.' }),
});

export type Argument = z.infer<typeof argumentSchema>;
