import { z } from 'astro/zod';

const woord = z.string().min(2).meta({ description: 'Een woord of een paar woorden, zoals iemand ze typt.' });

/** Groups of pages whose kind is itself something to search for. */
export const zoekgroepen = ['rubrieken', 'gemeenten', 'regios', 'hulpaanbod', 'begrippen', 'casussen', 'kaarten'] as const;

/** `content/zoekwoorden.yaml`: what search knows beside the search words that stand in the pages themselves. */
export const zoekwoordenSchema = z.strictObject({
  synoniemen: z.record(woord, z.array(woord).min(1)).meta({ description: 'Woord van deze site, met wat mensen ervoor typen.' }),
  groepen: z.partialRecord(z.enum(zoekgroepen), z.array(woord)).meta({ description: 'Woorden waarmee je alle pagina’s van een groep vindt.' }),
  paginas: z.array(z.strictObject({
    adres: z.string().startsWith('/').endsWith('/').meta({ description: 'Adres op deze site; begint en eindigt met een schuine streep.' }),
    titel: z.string().min(3).meta({ description: 'Titel van die pagina.' }),
    zoekwoorden: z.array(woord).min(1).meta({ description: 'Woorden waarmee mensen die pagina zoeken.' }),
  })).meta({ description: 'Pagina’s zonder eigen bestand in content, zoals overzichten.' }),
  stopwoorden: z.array(z.string().min(1)).meta({ description: 'Woorden die niets zeggen over wat iemand zoekt.' }),
  gewoneNamen: z.array(z.string().min(2)).meta({ description: 'Namen van gemeenten die ook gewone woorden zijn, in kleine letters.' }),
});

export type Zoekwoorden = z.infer<typeof zoekwoordenSchema>;
