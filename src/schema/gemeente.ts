import { z } from 'astro/zod';
import { dateringSchema } from './shared/datering.ts';
import { statusSchema } from './shared/status.ts';
import { telefoonnummerSchema } from './shared/telefoon.ts';

/** One row of `content/gebieden/gemeenten.csv`: a municipality, its regions and its general number and site. */
export const gemeenteSchema = z.strictObject({
  code: z.string().regex(/^GM\d{4}$/),
  naam: z.string().min(2),
  provincie: z.string().min(3),
  veiligheidsregio: z.string().min(3),
  politieEenheid: z.string().min(3),
  veiligThuisRegio: z.string().min(3),
  ggdRegio: z.string().min(3),
  jeugdregio: z.string().min(3),
  arrondissement: z.string().min(3),
  zorgkantoor: z.string().min(2),
  centrumgemeente: z.string().meta({ description: 'Centrumgemeente vrouwenopvang; leeg = niet bekend.' }),
  telefoon: telefoonnummerSchema,
  telefoonStatus: statusSchema,
  website: z.url(),
  email: z.union([z.email(), z.literal('')]),
  gezien: dateringSchema,
  opmerking: z.string(),
});

export type Gemeente = z.infer<typeof gemeenteSchema>;
