import { z } from 'astro/zod';
import { idSchema } from './shared/id.ts';

/** `content/keuzehulpen/<naam>/casussen/<id>.yaml`: a worked case with the routes experts expect. */
export const casusSchema = z.strictObject({
  titel: z.string().min(3).meta({ description: 'Waar de casus over gaat, in een paar woorden.' }),
  situatie: z
    .string()
    .min(40)
    .meta({ description: 'Wat er aan de hand is. Verzonnen, zonder namen: nooit een echte cliënt.' }),
  gemeente: z.string().nullable().meta({ description: 'Naam van een gemeente, of null als die er niet toe doet.' }),
  antwoorden: z.record(idSchema, idSchema).meta({ description: 'Per kenmerk uit keuzehulp.yaml het antwoord.' }),
  extra: z.array(idSchema).default([]).meta({ description: 'Vakjes van "Speelt er nog meer?" die zijn aangekruist.' }),
  verwacht: z
    .strictObject({
      moet: z.array(idSchema).min(1).meta({ description: 'Routes die in het advies moeten staan.' }),
      kan: z.array(idSchema).default([]).meta({ description: 'Routes die erin mogen staan.' }),
      niet: z
        .array(
          z.strictObject({
            wie: idSchema.meta({ description: 'Route, of iets onder nietDoen, die er niet in mag staan.' }),
            waarom: z.string().min(5).meta({ description: 'Waarom niet.' }),
          }),
        )
        .default([])
        .meta({ description: 'Wat hier fout advies zou zijn.' }),
    })
    .meta({ description: 'Het advies dat deskundigen hier verwachten.' }),
  regels: z.array(z.string()).min(1).meta({ description: 'Codes uit regels.yaml die hier gelden.' }),
  toelichting: z.string().min(10).meta({ description: 'Waarom dit het goede advies is.' }),
});

export type Casus = z.infer<typeof casusSchema>;
