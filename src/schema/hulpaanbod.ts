import { z } from 'astro/zod';
import { herkomstVelden } from './shared/herkomst.ts';
import { idSchema } from './shared/id.ts';
import { telefoonSchema } from './shared/telefoon.ts';

/** Age groups; the answers of the kenmerk `leeftijd` without `weet-niet`, youngest first. */
export const leeftijden = ['onder-16', '16-17', '18-22', '23-plus'] as const;

/** Forms of exploitation; the answers of the kenmerk `vorm` without `weet-niet`. */
export const vormen = ['seksueel', 'arbeid', 'crimineel', 'bedelarij', 'huwelijk', 'orgaan'] as const;

/** Residence; the answers of the kenmerk `verblijf` without `weet-niet`. */
export const verblijven = ['nederlands', 'eu', 'rechtmatig', 'asiel', 'bedenktijd', 'geen'] as const;

/** What kind of help it is; the kinds a reader filters on. */
export const typen = [
  'coordinatie', 'advies', 'melden', 'opvang', 'hulpverlening', 'jeugd', 'juridisch', 'verblijf', 'arbeid', 'medisch',
  'ggz', 'noodlijn', 'schade', 'opsporing', 'vervolging', 'terugkeer', 'uitstap', 'ervaringsdeskundigheid', 'verwijzing',
  'kennis', 'toezicht', 'informatieknooppunt',
] as const;

/** One organisation or facility, as an editor writes it above the text of `content/hulpaanbod/<id>.mdx`. */
export const hulpaanbodSchema = z.strictObject({
  naam: z.string().min(2).max(120).meta({ description: 'Naam die bezoekers zien.', examples: ['FairWork'] }),
  afkorting: z.string().default('').meta({ description: 'Afkorting, als die in gebruik is.' }),
  soort: z.enum(['organisatie', 'voorziening']).meta({ description: 'Een organisatie, of een voorziening (regeling, soort opvang).' }),
  samenvatting: z.string().min(10).max(200).meta({ description: 'Eén zin voor lijsten: wat doet dit voor wie?' }),
  typen: z.array(z.enum(typen)).meta({ description: 'Wat voor hulp dit is. Leeg als de bron het niet zegt.' }),
  voorWie: z.strictObject({
    tekst: z.string().default('').meta({ description: 'Voor wie dit is, in woorden.' }),
    leeftijd: z.array(z.enum(leeftijden)).default([]).meta({ description: 'Leeg = de bron noemt geen leeftijd.' }),
    vormen: z.array(z.enum(vormen)).default([]).meta({ description: 'Leeg = de bron noemt geen vorm.' }),
    verblijf: z.array(z.enum(verblijven)).default([]).meta({ description: 'Leeg = de bron noemt geen verblijfsstatus.' }),
  }).meta({ description: 'Voor wie dit is: in woorden, en om op te kiezen.' }),
  nietVoorWie: z.string().default('').meta({ description: 'Voor wie dit niet is, als een bron dat zegt.' }),
  verwijzen: z.string().default('').meta({ description: 'Hoe je verwijst of aanmeldt.' }),
  werkgebied: z.strictObject({
    soort: z.enum(['landelijk', 'regionaal']).meta({ description: 'Voor het hele land, of voor een deel.' }),
    tekst: z.string().default('').meta({ description: 'Plaatsen of streken, zoals de bron ze noemt.' }),
    regios: z.array(idSchema).default([]).meta({ description: "Slugs van veiligheidsregio's (content/gebieden/regios/)." }),
  }).meta({ description: 'Waar je hier terechtkunt.' }),
  telefoon: z.array(telefoonSchema).default([]).meta({ description: 'Elk nummer met zijn eigen bron, datum en status; het belangrijkste eerst.' }),
  email: z
    .array(z.strictObject({ adres: z.email().meta({ description: 'Het mailadres.' }), ...herkomstVelden }))
    .default([])
    .meta({ description: 'Elk mailadres met zijn eigen bron, datum en status.' }),
  website: z
    .strictObject({ url: z.url().meta({ description: 'Het hele adres, met https:// ervoor.' }), ...herkomstVelden })
    .optional()
    .meta({ description: 'De website, met bron, datum en status.' }),
  uren: z.string().default('').meta({ description: 'Openingstijden in woorden, zoals de bron ze geeft.' }),
  kosten: z.string().default('').meta({ description: 'Wat het de cliënt kost, als een bron dat zegt.' }),
  bronnen: z.array(idSchema).min(1).meta({ description: "Id's uit content/bronnen.yaml: waar dit staat." }),
  nietInAdvies: z.string().min(20).max(160).optional().meta({ description: 'Waarom geen advies van de keuzehulp hierheen leidt. Alleen invullen als dat zo is.' }),
  teControleren: z.array(z.string()).default([]).meta({ description: 'Wat een redacteur nog moet nagaan.' }),
  zoekwoorden: z.array(z.string()).default([]).meta({ description: 'Oude namen, synoniemen en veelgemaakte tikfouten.' }),
});

export type Hulpaanbod = z.infer<typeof hulpaanbodSchema>;
