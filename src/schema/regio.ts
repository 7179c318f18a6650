import { z } from 'astro/zod';
import { leeftijden } from './hulpaanbod.ts';
import { herkomstVelden } from './shared/herkomst.ts';
import { idSchema } from './shared/id.ts';
import { openingstijdenSchema } from './shared/openingstijden.ts';
import { telefoonnummerSchema } from './shared/telefoon.ts';

/** One way to reach a regional point; who picks up is always said. */
export const puntContactSchema = z.strictObject({
  wieNeemtOp: idSchema.optional().meta({ description: 'Id uit content/hulpaanbod als een andere organisatie opneemt.' }),
  naam: z.string().default('').meta({ description: 'Naam van wie opneemt, als die niet in het hulpaanbod staat.' }),
  telefoon: telefoonnummerSchema.optional(),
  email: z.email().optional(),
  website: z.url().optional(),
  leeftijd: z.array(z.enum(leeftijden)).default([]).meta({ description: 'Alleen voor deze leeftijden; leeg = alle.' }),
  uren: z.string().default(''),
  open: openingstijdenSchema.optional().meta({ description: 'Dezelfde uren om mee te rekenen, alleen als de bron precies is.' }),
  altijdBereikbaar: z.boolean().default(false),
  toelichting: z.string().default(''),
  ...herkomstVelden,
});

/** A regional point: who coordinates care, or where signals can be reported. */
export const regionaalPuntSchema = z.strictObject({
  id: idSchema,
  naam: z.string().min(3),
  taak: z.enum(['zorgcoordinatie', 'meldpunt']).meta({ description: 'Zorgcoördinatie of een meldpunt voor signalen.' }),
  omschrijving: z.string().default(''),
  verwijzen: z.string().default(''),
  gemeenten: z.array(z.string().regex(/^GM\d{4}$/)).default([]).meta({ description: 'Gemeenten die een bron bij dit punt noemt; leeg = de hele regio.' }),
  contacten: z.array(puntContactSchema).default([]),
  uren: z.string().default(''),
  bronnen: z.array(idSchema).min(1),
  teControleren: z.array(z.string()).default([]),
});

/** Where a regio stands on the map of tiles: 7 rows from north to south, 5 columns from west to east. */
export const tegelSchema = z.strictObject({
  rij: z.int().min(1).max(7).meta({ description: 'Rij op de kaart, 1 is het noorden.' }),
  kolom: z.int().min(1).max(5).meta({ description: 'Kolom op de kaart, 1 is het westen.' }),
  kort: z.string().min(2).max(4).meta({ description: 'Wat op de tegel staat: het begin van de naam of de beginletters.' }),
});

/** `content/gebieden/regios/<slug>.yaml`: one of the 25 safety regions with its points. */
export const regioSchema = z.strictObject({
  naam: z.string().min(3).meta({ description: 'Naam zoals in gemeenten.csv, kolom veiligheidsregio.' }),
  politieEenheid: z.string().min(3),
  tegel: tegelSchema,
  punten: z.array(regionaalPuntSchema),
});

export type Tegel = z.infer<typeof tegelSchema>;
export type PuntContact = z.infer<typeof puntContactSchema>;
export type RegionaalPunt = z.infer<typeof regionaalPuntSchema>;
export type Regio = z.infer<typeof regioSchema>;
