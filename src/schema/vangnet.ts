import { z } from 'astro/zod';
import { blokSchema } from './keuzehulp.ts';
import { idSchema } from './shared/id.ts';

/** `content/keuzehulpen/<naam>/vangnet.yaml`: the end of every fallback. Not an action; it proves nothing. */
export const vangnetSchema = z.strictObject({
  id: idSchema.meta({ description: 'Eigen id van dit vangnet.' }),
  moment: z.enum(['kantooruren', 'avond-en-nacht']).meta({ description: 'Wanneer dit vangnet geldt.' }),
  titel: z.string().min(5).meta({ description: 'Wat de lezer dan nog kan, in een paar woorden.' }),
  tekst: z.string().min(20).meta({ description: 'Wat je dan doet.' }),
  lijst: z.array(z.string()).default([]).meta({ description: 'Korte stappen om veilig de nacht door te komen.' }),
  route: idSchema.optional().meta({ description: 'Route die dan bereikbaar is.' }),
  als: z.array(blokSchema).optional().meta({ description: 'Alleen in deze situaties; weglaten = in elke.' }),
  volgorde: z.number().int().meta({ description: 'Plaats in de lijst; laag komt eerst.' }),
});

export const vangnettenSchema = z.array(vangnetSchema).min(1);

export type Vangnet = z.infer<typeof vangnetSchema>;
