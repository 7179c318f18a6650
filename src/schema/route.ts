import { z } from 'astro/zod';
import { idSchema } from './shared/id.ts';

/** One step of the chain along which the contact of a route is found. */
export const schakelSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('regionaal-punt').meta({ description: 'Een punt van de veiligheidsregio met deze taak.' }),
    taak: z.enum(['zorgcoordinatie', 'meldpunt']).meta({ description: 'Zorgcoördinatie of een meldpunt voor signalen.' }),
  }),
  z.strictObject({
    soort: z.literal('organisatie').meta({ description: 'Een organisatie uit content/hulpaanbod.' }),
    id: idSchema.meta({ description: 'Id uit content/hulpaanbod.' }),
    nummer: z.string().optional().meta({ description: 'Alleen dit nummer van de organisatie gebruiken.' }),
    zonderNummer: z.boolean().default(false).meta({ description: 'Alleen de website tonen.' }),
  }),
  z.strictObject({
    soort: z.literal('centrumgemeente').meta({ description: 'Algemeen nummer van de centrumgemeente, als die bekend is.' }),
  }),
  z.strictObject({
    soort: z.literal('gemeentenummer').meta({ description: 'Algemeen nummer van de gemeente, met "vraag naar".' }),
  }),
  z.strictObject({
    soort: z.literal('vervanger').meta({ description: 'Een andere partij die invalt, onder haar eigen naam.' }),
    id: idSchema.meta({ description: 'Id uit content/hulpaanbod.' }),
    omdat: z.string().min(10).meta({ description: 'Waarom deze partij invalt; de lezer ziet dit.' }),
  }),
]);

/** `content/routes.yaml`: one thing an advice can point at, and who can be called for it. */
export const routeSchema = z.strictObject({
  id: idSchema.meta({ description: 'Naam waarmee adviezen naar deze route verwijzen.' }),
  naam: z.string().min(2).meta({ description: 'Hoe de lezer deze partij kent.' }),
  partij: idSchema.meta({ description: 'Kaart waaronder dit advies komt: één kaart per partij.' }),
  vraagNaar: z.string().default('').meta({ description: 'Waar je naar vraagt als je een algemeen nummer belt.' }),
  toelichting: z.string().optional().meta({ description: 'Wat de lezer bij elk contact van deze route moet weten.' }),
  lokaal: z.boolean().default(false).meta({ description: 'Hangt het contact van de gemeente af?' }),
  keten: z.array(schakelSchema).min(1).meta({ description: 'Wie je belt: de eerste schakel met een bekend contact.' }),
});

export const routesSchema = z.array(routeSchema).min(1);

export type Schakel = z.infer<typeof schakelSchema>;
export type Route = z.infer<typeof routeSchema>;
