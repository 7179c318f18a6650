import { z } from 'astro/zod';

/** Parts of content that one group of editors looks after. */
export const onderdelen = ['hulpaanbod', 'gebieden', 'keuzehulp', 'teksten', 'feiten', 'gids'] as const;

/** What an editor checks again from time to time. */
export const controlesoorten = ['telefoonnummer', 'gemeentenummer', 'mailadres', 'website', 'feit', 'pagina'] as const;

const maanden = (wat: string) =>
  z
    .int()
    .min(1)
    .max(60)
    .meta({ description: `Na hoeveel maanden iemand ${wat} opnieuw moet nagaan.` });

const groepSchema = z.strictObject({
  naam: z
    .string()
    .min(3)
    .max(60)
    .meta({ description: 'Een rol, geen persoon.', examples: ['redactie hulpaanbod'] }),
  github: z
    .string()
    .regex(/^@[A-Za-z0-9-]+(\/[A-Za-z0-9._-]+)?$/)
    .optional()
    .meta({
      description: 'Account of team op GitHub dat moet meelezen. Weglaten zolang het niet bestaat.',
      examples: ['@organisatie/team'],
    }),
});

/** `content/redactie.yaml`: how long a check holds, and which group of editors does it again. */
export const redactieSchema = z.strictObject({
  houdbaar: z
    .strictObject({
      telefoonnummer: maanden('een telefoonnummer'),
      gemeentenummer: maanden('de nummers van gemeenten uit het officiële register'),
      mailadres: maanden('een mailadres'),
      website: maanden('het adres van een website'),
      feit: maanden('een feit'),
      pagina: maanden('een pagina'),
    })
    .meta({ description: 'Na hoeveel maanden een controle verloopt.' }),
  groepen: z
    .strictObject({
      hulpaanbod: groepSchema.meta({ description: 'Organisaties en voorzieningen.' }),
      gebieden: groepSchema.meta({ description: 'Gemeenten, regio’s en plaatsnamen.' }),
      keuzehulp: groepSchema.meta({ description: 'Vragen, adviezen, regels, casussen en routes.' }),
      teksten: groepSchema.meta({ description: 'Rollen, signalen, rechten, stappen, ingangen en begrippen.' }),
      feiten: groepSchema.meta({ description: 'Feiten, cijfers en bronnen.' }),
      gids: groepSchema.meta({ description: 'De gids als geheel.' }),
    })
    .meta({ description: 'Wie een onderdeel bijhoudt.' }),
});

export type Redactie = z.infer<typeof redactieSchema>;
export type Onderdeel = (typeof onderdelen)[number];
export type Controlesoort = (typeof controlesoorten)[number];
