import { z } from 'astro/zod';
import { idSchema } from './shared/id.ts';

/**
 * `content/keuzehulpen/<naam>/grensgevallen.yaml`: one situation in which a condition is just met or just not met. What
 * stands here was written down apart from the conditions, so a slip in a condition is noticed.
 */
export const grensgevalSchema = z.strictObject({
  id: z.string().regex(/^g\d{3,}$/).meta({ description: 'g met een getal van drie cijfers. Neem voor een nieuw geval het volgende getal.' }),
  antwoorden: z.record(idSchema, idSchema).meta({ description: 'Per kenmerk uit keuzehulp.yaml het antwoord.' }),
  extra: z.array(idSchema).default([]).meta({ description: 'Vakjes van "Speelt er nog meer?" die zijn aangekruist.' }),
  wel: z.array(idSchema).default([]).meta({ description: 'Adviezen die hier horen te staan; andere mogen er ook staan.' }),
  niet: z.array(idSchema).default([]).meta({ description: 'Adviezen die hier net niet horen te staan.' }),
  routes: z.record(idSchema, z.array(idSchema).min(1)).default({}).meta({ description: 'Van sommige adviezen bij wel: precies de routes die ze geven.' }),
});

export const grensgevallenSchema = z.array(grensgevalSchema).min(1);

export type Grensgeval = z.infer<typeof grensgevalSchema>;
