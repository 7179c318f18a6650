import { z } from 'astro/zod';
import { zekerheden } from './advies.ts';
import { idSchema } from './shared/id.ts';

/** `content/keuzehulpen/<naam>/regels.yaml`: one row of the decision table. */
export const regelSchema = z.strictObject({
  code: z.string().regex(/^R\d+[a-z]?$/),
  tekst: z.string().min(10),
  bronnen: z.array(idSchema).default([]),
  zekerheid: z.enum(zekerheden),
});

export const regelsSchema = z.array(regelSchema).min(1);

export type Regel = z.infer<typeof regelSchema>;
