import { z } from 'astro/zod';
import { dateringSchema } from './shared/datering.ts';
import { statusSchema } from './shared/status.ts';
import { telefoonnummerSchema } from './shared/telefoon.ts';

/** One row of `content/gebieden/gemeenten.csv`: a municipality, its regions and its general number and site. */
export const gemeenteSchema = z.strictObject({
  code: z.string().regex(/^GM\d{4}$/).meta({ description: 'Code van het CBS: GM met vier cijfers.' }),
  naam: z.string().min(2).meta({ description: 'Officiële naam van de gemeente.' }),
  provincie: z.string().min(3).meta({ description: 'Naam van de provincie.' }),
  veiligheidsregio: z.string().min(3).meta({ description: 'Naam zoals in het bestand van de regio.' }),
  politieEenheid: z.string().min(3).meta({ description: 'Naam van de politie-eenheid.' }),
  veiligThuisRegio: z.string().min(3).meta({ description: 'Regio van Veilig Thuis.' }),
  ggdRegio: z.string().min(3).meta({ description: 'Regio van de GGD.' }),
  jeugdregio: z.string().min(3).meta({ description: 'Regio voor jeugdhulp.' }),
  arrondissement: z.string().min(3).meta({ description: 'Gebied van de rechtbank.' }),
  zorgkantoor: z.string().min(2).meta({ description: 'Regio van het zorgkantoor.' }),
  centrumgemeente: z.string().meta({ description: 'Centrumgemeente vrouwenopvang; leeg = niet bekend.' }),
  telefoon: telefoonnummerSchema.meta({ description: 'Algemeen nummer van de gemeente.' }),
  telefoonStatus: statusSchema.meta({ description: 'eigen-bron, bij-derde of onzeker.' }),
  website: z.url().meta({ description: 'Het hele adres, met https:// ervoor.' }),
  email: z.union([z.email(), z.literal('')]).meta({ description: 'Algemeen mailadres; leeg = niet bekend.' }),
  gezien: dateringSchema.meta({ description: 'Datum waarop het register dit vermeldde.' }),
  opmerking: z.string().meta({ description: 'Wat de lezer moet weten, bijvoorbeeld als gemeenten één nummer delen.' }),
});

export type Gemeente = z.infer<typeof gemeenteSchema>;
