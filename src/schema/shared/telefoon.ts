import { z } from 'astro/zod';
import { herkomstVelden } from './herkomst.ts';
import { idSchema } from './id.ts';
import { openingstijdenSchema } from './openingstijden.ts';

/** A Dutch phone number as text: digits and spaces, with an optional leading plus. A bare YAML number loses its first zero. */
export const telefoonnummerSchema = z.string().regex(/^\+?[0-9][0-9 ]{1,18}[0-9]$/);

/** One phone number with its own pedigree. */
export const telefoonSchema = z.strictObject({
  nummer: telefoonnummerSchema.meta({ description: 'Telefoonnummer tussen aanhalingstekens.', examples: ['033 448 11 86'] }),
  label: z.string().default('').meta({ description: 'Waarvoor dit nummer is, bijvoorbeeld "vanuit het buitenland".' }),
  wieNeemtOp: idSchema.optional().meta({ description: 'Id van de organisatie die opneemt, als dat een andere is.' }),
  uren: z.string().default('').meta({ description: 'Wanneer er wordt opgenomen, zoals de bron het zegt.' }),
  open: openingstijdenSchema.optional().meta({ description: 'Dezelfde uren om mee te rekenen, alleen als de bron precies is.' }),
  altijdBereikbaar: z.boolean().default(false).meta({ description: 'Alleen waar als een bron zegt: dag en nacht.' }),
  ...herkomstVelden,
});

export type Telefoon = z.infer<typeof telefoonSchema>;
