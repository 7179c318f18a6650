import { z } from 'astro/zod';
import { idSchema } from './shared/id.ts';
import { telefoonnummerSchema } from './shared/telefoon.ts';

/** Languages of the page for people who look for help themselves. */
export const talen = ['nl', 'en'] as const;

const zinSchema = z.string().min(5).max(120);

/** Whom to call: only the id and the number; name and hours come from the organisation itself. */
export const hulpContactSchema = z.strictObject({
  organisatie: idSchema.meta({ description: 'Id uit content/hulpaanbod/.' }),
  nummer: telefoonnummerSchema.optional().meta({ description: 'Een nummer van die organisatie. Weglaten: dan staat de website er.' }),
  zin: zinSchema.meta({ description: 'Waarvoor iemand belt, in één of twee heel korte zinnen.' }),
});

/** One block of the page: a question or a promise, a few short sentences, and whom to call. */
export const hulpBlokSchema = z.strictObject({
  id: idSchema.meta({ description: 'In elke taal hetzelfde.' }),
  kop: z.string().min(3).max(45).meta({ description: 'Een vraag of belofte in een paar woorden.' }),
  zinnen: z.array(zinSchema).max(6).default([]).meta({ description: 'Elk een eigen regel. Zo kort dat iemand die bang is ze leest.' }),
  altijd: z.boolean().default(false).meta({ description: 'Waar: hier staan alleen nummers die dag en nacht opnemen.' }),
  contacten: z.array(hulpContactSchema).default([]).meta({ description: 'Wie je kunt bellen.' }),
  link: z
    .strictObject({
      naam: z.string().min(5).max(60).meta({ description: 'Waar de link heen gaat, in woorden.' }),
      href: z.string().regex(/^\//).meta({ description: 'Adres op deze site; begint met een schuine streep.' }),
    })
    .optional()
    .meta({ description: 'Waar meer staat.' }),
});

/** `content/hulp-nu/<taal>.yaml`: the whole page in one language. */
export const hulpNuSchema = z.strictObject({
  titel: z.string().min(2).max(20).meta({ description: 'Kop en titel van het venster: neutraal, want wie meekijkt ziet hem.' }),
  omschrijving: z.string().min(5).max(60).meta({ description: 'Even neutraal: dit zie je in zoekmachines.' }),
  begin: z.array(zinSchema).min(1).max(3).meta({ description: 'De eerste zinnen van de pagina.' }),
  blokken: z.array(hulpBlokSchema).min(3).meta({ description: 'De blokken van de pagina, het dringendste eerst.' }),
  herkomst: zinSchema.meta({ description: 'Wie dit maakt en hoe zeker de nummers zijn.' }),
});

export type Taal = (typeof talen)[number];
export type HulpBlok = z.infer<typeof hulpBlokSchema>;
export type HulpNu = z.infer<typeof hulpNuSchema>;
