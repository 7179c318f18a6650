import { z } from 'astro/zod';
import { blokSchema } from './keuzehulp.ts';
import { idSchema } from './shared/id.ts';

/** `content/keuzehulpen/<naam>/vangnet.yaml`: the end of every fallback. Not an action; it proves nothing. */
export const vangnetSchema = z.strictObject({
  id: idSchema,
  moment: z.enum(['kantooruren', 'avond-en-nacht']),
  titel: z.string().min(5),
  tekst: z.string().min(20),
  lijst: z.array(z.string()).default([]),
  route: idSchema.optional().meta({ description: 'Route die dan bereikbaar is.' }),
  als: z.array(blokSchema).optional().meta({ description: 'Alleen in deze situaties; weglaten = in elke.' }),
  volgorde: z.number().int(),
});

export const vangnettenSchema = z.array(vangnetSchema).min(1);

export type Vangnet = z.infer<typeof vangnetSchema>;
