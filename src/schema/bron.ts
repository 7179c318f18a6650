import { z } from 'astro/zod';
import { dateringSchema } from './shared/datering.ts';
import { idSchema } from './shared/id.ts';

/** One source in `content/bronnen.yaml`: a page or document in which facts were read. */
export const bronSchema = z.strictObject({
  titel: z.string().min(3).meta({ description: 'Naam van de pagina of het stuk, zoals een lezer het herkent.' }),
  taal: z.enum(['en']).optional().meta({ description: 'Taal van de titel, als dat geen Nederlands is.' }),
  url: z.url().optional().meta({ description: 'Adres van de pagina. Weglaten bij een stuk zonder openbaar adres.' }),
  uitgever: z.string().min(2).meta({ description: 'Wie de pagina maakt, bijvoorbeeld comensha.nl.' }),
  tabel: z.enum(['gemeenten', 'woonplaatsen', 'oude-namen']).optional().meta({ description: 'Tabel in content/gebieden/ die op deze bron rust; een tabel noemt zelf geen bronnen.' }),
  datum: dateringSchema.meta({ description: 'Datum op de pagina, of onbekend.' }),
  datering: z.string().default('').meta({ description: 'Wat er over de ouderdom te zeggen is als er geen datum staat.' }),
});

/** `content/bronnen.yaml`: id → source. */
export const bronnenSchema = z.record(idSchema, bronSchema);

export type Bron = z.infer<typeof bronSchema>;
