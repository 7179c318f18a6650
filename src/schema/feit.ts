import { z } from 'astro/zod';
import { dateringSchema } from './shared/datering.ts';
import { idSchema } from './shared/id.ts';
import { statusSchema } from './shared/status.ts';

/** One fact in `content/feiten.yaml`: a term, amount or count that texts refer to with `<Feit id="…" />`. */
export const feitSchema = z.strictObject({
  titel: z.string().min(3).meta({ description: 'Wat dit feit is, bijvoorbeeld "Duur van de bedenktijd".' }),
  waarde: z.string().min(1).meta({ description: 'De tekst die in de lopende zin verschijnt, bijvoorbeeld "drie maanden".' }),
  bronnen: z.array(idSchema).min(1).meta({ description: "Id's uit content/bronnen.yaml." }),
  gezien: dateringSchema.meta({ description: 'Dag waarop je dit zelf op de pagina van nu zag (jjjj-mm-dd); bij een oudere bron de datum daarvan, of onbekend.' }),
  status: statusSchema.meta({ description: 'bevestigd, eigen-bron, bij-derde of onzeker. Onzeker wordt niet getoond.' }),
  toelichting: z.string().default('').meta({ description: 'Wat een redacteur of lezer erbij moet weten.' }),
});

/** `content/feiten.yaml`: id → fact. */
export const feitenSchema = z.record(idSchema, feitSchema);

export type Feit = z.infer<typeof feitSchema>;
