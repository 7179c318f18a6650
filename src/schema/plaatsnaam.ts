import { z } from 'astro/zod';

const gemeenteCode = z
  .string()
  .regex(/^GM\d{4}$/)
  .meta({ description: 'Code van de gemeente, zoals in gemeenten.csv.', examples: ['GM0479'] });

/** One row of `content/gebieden/woonplaatsen.csv` or `aliassen.csv`: a name people type, and the municipality it belongs to. */
export const plaatsnaamSchema = z.strictObject({
  naam: z.string().min(1).meta({ description: 'De naam zoals mensen die schrijven.' }),
  code: gemeenteCode,
});

/** One row of `content/gebieden/oude-namen.csv`: a former municipality and the one that took its place. */
export const oudeNaamSchema = z.strictObject({
  naam: z.string().min(1).meta({ description: 'De naam zoals mensen die schrijven.' }),
  jaar: z
    .string()
    .regex(/^\d{4}$/)
    .meta({ description: 'Jaar waarin deze gemeente ophield te bestaan.' }),
  code: gemeenteCode,
});

export type Plaatsnaam = z.infer<typeof plaatsnaamSchema>;
export type OudeNaam = z.infer<typeof oudeNaamSchema>;
