import { z } from 'astro/zod';
import { blokSchema } from './keuzehulp.ts';
import { idSchema } from './shared/id.ts';

const basis = {
  id: idSchema,
  omdat: z.string().min(10).meta({ description: 'Waarom dit altijd moet gelden.' }),
};
const als = z.array(blokSchema).default([{}]).meta({ description: 'In welke situaties; leeg blok = altijd.' });

/** What an invariant can demand or forbid: an advice id, a route id, a `raakt` id, or who picks up. */
const doelSchema = z.strictObject({
  advies: z.array(idSchema).optional(),
  route: z.array(idSchema).optional(),
  raakt: z.array(idSchema).optional(),
  wieNeemtOp: z.array(idSchema).optional().meta({ description: 'Gezocht in de gevonden contacten van alle gemeenten.' }),
});

/** One safety invariant in `content/keuzehulpen/<naam>/veiligheid.yaml`, proven at each build. */
export const eisSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('eerste-actie'), ...basis, als, is: doelSchema.optional(), isNiet: doelSchema.optional(), behalve: z.array(idSchema).default([]) }),
  z.strictObject({ soort: z.literal('bevat'), ...basis, als, eenVan: doelSchema, ookLetOp: z.boolean().default(false) }),
  z.strictObject({ soort: z.literal('nooit'), ...basis, als, doel: doelSchema }),
  z.strictObject({ soort: z.literal('alleen-als'), ...basis, doel: doelSchema, als }),
  z.strictObject({ soort: z.literal('samen-met'), ...basis, als, doel: doelSchema, met: doelSchema }),
  z.strictObject({ soort: z.literal('contact-alleen-bij'), ...basis, wieNeemtOp: z.array(idSchema), routes: z.array(idSchema) }),
  z.strictObject({ soort: z.literal('vervanger-alleen-bij'), ...basis, organisatie: idSchema, routes: z.array(idSchema) }),
  z.strictObject({ soort: z.literal('neemt-niets-weg'), ...basis, kenmerk: idSchema, antwoord: idSchema }),
]);

/** A written exception to the weet-niet law: the route that takes the place, and why. */
export const uitzonderingSchema = z.strictObject({
  kenmerk: idSchema,
  route: idSchema,
  van: z.array(idSchema).optional().meta({ description: 'Alleen vanuit deze antwoorden; weglaten = vanuit elk.' }),
  door: z.array(idSchema).min(1).meta({ description: 'Route die bij weet-niet de plaats inneemt; moet daar altijd staan.' }),
  omdat: z.string().min(10),
});

/** A situation that has no action of its own party, on purpose. */
export const zonderActieSchema = z.strictObject({ als: z.array(blokSchema).min(1), omdat: z.string().min(10) });

export const veiligheidSchema = z.strictObject({
  eisen: z.array(eisSchema).min(1),
  weetNiet: z.array(uitzonderingSchema).default([]),
  zonderActie: z.array(zonderActieSchema).default([]),
});

export type Doel = z.infer<typeof doelSchema>;
export type Eis = z.infer<typeof eisSchema>;
export type Uitzondering = z.infer<typeof uitzonderingSchema>;
export type Veiligheid = z.infer<typeof veiligheidSchema>;
