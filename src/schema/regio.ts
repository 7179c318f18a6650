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
  telefoon: telefoonnummerSchema.optional().meta({ description: 'Telefoonnummer tussen aanhalingstekens.' }),
  email: z.email().optional().meta({ description: 'Mailadres.' }),
  website: z.url().optional().meta({ description: 'Het hele adres, met https:// ervoor.' }),
  leeftijd: z.array(z.enum(leeftijden)).default([]).meta({ description: 'Alleen voor deze leeftijden; leeg = alle.' }),
  uren: z.string().default('').meta({ description: 'Wanneer er wordt opgenomen, zoals de bron het zegt.' }),
  open: openingstijdenSchema.optional().meta({ description: 'Dezelfde uren om mee te rekenen, alleen als de bron precies is.' }),
  altijdBereikbaar: z.boolean().default(false).meta({ description: 'Alleen waar als een bron zegt: dag en nacht.' }),
  toelichting: z.string().default('').meta({ description: 'Wat iemand moet weten vóór het bellen.' }),
  ...herkomstVelden,
});

/** A regional point: who coordinates care, or where signals can be reported. */
export const regionaalPuntSchema = z.strictObject({
  id: idSchema.meta({ description: 'Eigen id van dit punt, uniek in de hele gids.' }),
  naam: z.string().min(3).meta({ description: 'Naam die bezoekers zien.' }),
  taak: z.enum(['zorgcoordinatie', 'meldpunt']).meta({ description: 'Zorgcoördinatie of een meldpunt voor signalen.' }),
  omschrijving: z.string().default('').meta({ description: 'Wat dit punt doet.' }),
  verwijzen: z.string().default('').meta({ description: 'Hoe je aanmeldt of meldt.' }),
  gemeenten: z.array(z.string().regex(/^GM\d{4}$/)).default([]).meta({ description: 'Gemeenten die een bron bij dit punt noemt; leeg = de hele regio.' }),
  contacten: z.array(puntContactSchema).default([]).meta({ description: 'Hoe je dit punt bereikt, met wie er opneemt.' }),
  uren: z.string().default('').meta({ description: 'Openingstijden in woorden, zoals de bron ze geeft.' }),
  bronnen: z.array(idSchema).min(1).meta({ description: "Id's uit content/bronnen.yaml: waar dit staat." }),
  teControleren: z.array(z.string()).default([]).meta({ description: 'Wat een redacteur nog moet nagaan.' }),
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
  politieEenheid: z.string().min(3).meta({ description: 'Naam zoals in gemeenten.csv, kolom politieEenheid.' }),
  tegel: tegelSchema.meta({ description: 'Plek van de regio op de kaart.' }),
  punten: z.array(regionaalPuntSchema).meta({ description: 'Wie in deze regio coördineert of meldingen aanneemt.' }),
});

export type Tegel = z.infer<typeof tegelSchema>;
export type PuntContact = z.infer<typeof puntContactSchema>;
export type RegionaalPunt = z.infer<typeof regionaalPuntSchema>;
export type Regio = z.infer<typeof regioSchema>;
