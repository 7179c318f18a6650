import { z } from 'astro/zod';
import { herkomstVelden } from './herkomst.ts';
import { idSchema } from './id.ts';
import { openingstijdenSchema } from './openingstijden.ts';

/** See `telefoonnummerSchema`. */
export const telefoonnummerVorm =
  /^(?:11[23]|116 ?\d{3}|14 ?0\d{2,3}|0(?:800|90[069])(?: ?\d){4}(?:(?: ?\d){3})?|0(?!800)[1-8](?: ?\d){8}|\+(?: ?\d){10,14})$/;

/**
 * A Dutch phone number as text: digits and spaces. A bare YAML number loses its first zero. The lengths are those of the
 * Dutch numbering plan, so that a digit too few or too many is noticed: 112 and 113, 116 111, 14 020, 0800 and 0900 with four
 * or seven digits, ten digits for all else; and any number abroad with its country.
 */
export const telefoonnummerSchema = z.string().regex(telefoonnummerVorm);

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
