import { z } from 'astro/zod';

/** Days of the week as editors write them; the position is the day number, as in `Date`. */
export const dagen = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;

const tijdSchema = z.string().regex(/^(([01]?\d|2[0-3])\.[0-5]\d|24\.00)$/);

/** Opening hours that a program can read, only where the source is precise. In the time of the Netherlands. */
export const openingstijdenSchema = z.strictObject({
  tijden: z
    .array(
      z.strictObject({
        dagen: z.array(z.enum(dagen)).min(1).meta({ description: 'Dagen in twee letters.' }),
        van: tijdSchema.meta({ description: 'Tijd met een punt, tussen aanhalingstekens.', examples: ['9.00'] }),
        tot: tijdSchema.meta({ description: 'Tijd met een punt, tussen aanhalingstekens.', examples: ['17.00'] }),
      }),
    )
    .min(1)
    .meta({ description: 'Elk blok: dagen met dezelfde tijden.' }),
  feestdagen: z.enum(['open', 'dicht']).optional().meta({ description: 'Alleen invullen als een bron het zegt.' }),
});

export type Openingstijden = z.infer<typeof openingstijdenSchema>;
