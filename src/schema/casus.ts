import { z } from 'astro/zod';
import { idSchema } from './shared/id.ts';

/** `content/keuzehulpen/<naam>/casussen/<id>.yaml`: a worked case with the routes experts expect. */
export const casusSchema = z.strictObject({
  titel: z.string().min(3),
  situatie: z.string().min(40),
  gemeente: z.string().nullable(),
  antwoorden: z.record(idSchema, idSchema),
  extra: z.array(idSchema).default([]),
  verwacht: z.strictObject({
    moet: z.array(idSchema).min(1),
    kan: z.array(idSchema).default([]),
    niet: z.array(z.strictObject({ wie: idSchema, waarom: z.string().min(5) })).default([]),
  }),
  regels: z.array(z.string()).min(1),
  toelichting: z.string().min(10),
});

export type Casus = z.infer<typeof casusSchema>;
