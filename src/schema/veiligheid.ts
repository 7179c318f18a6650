import { z } from 'astro/zod';
import { blokSchema } from './keuzehulp.ts';
import { idSchema } from './shared/id.ts';

const basis = {
  id: idSchema.meta({ description: 'Eigen naam van de eis.' }),
  omdat: z.string().min(10).meta({ description: 'Waarom dit altijd moet gelden.' }),
};
const als = z.array(blokSchema).default([{}]).meta({ description: 'In welke situaties; leeg blok = altijd.' });

/** What an invariant can demand or forbid: an advice id, a route id, a `raakt` id, or who picks up. */
const doelSchema = z.strictObject({
  advies: z.array(idSchema).optional().meta({ description: "Id's van adviezen." }),
  route: z.array(idSchema).optional().meta({ description: "Id's van routes." }),
  raakt: z.array(idSchema).optional().meta({ description: "Id's onder nietDoen in keuzehulp.yaml." }),
  wieNeemtOp: z
    .array(idSchema)
    .optional()
    .meta({ description: 'Gezocht in de gevonden contacten van alle gemeenten.' }),
});

/** One safety invariant in `content/keuzehulpen/<naam>/veiligheid.yaml`, proven at each build. */
export const eisSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('eerste-actie').meta({ description: 'Wat de eerste actie is, of juist niet.' }),
    ...basis,
    als,
    is: doelSchema.optional().meta({ description: 'Dit moet de eerste actie zijn.' }),
    isNiet: doelSchema.optional().meta({ description: 'Dit mag niet de eerste actie zijn.' }),
    behalve: z.array(idSchema).default([]).meta({ description: 'Adviezen die ervoor mogen staan.' }),
  }),
  z.strictObject({
    soort: z.literal('bevat').meta({ description: 'Wat er altijd in het advies moet staan.' }),
    ...basis,
    als,
    eenVan: doelSchema.meta({ description: 'Minstens één hiervan moet erin staan.' }),
    ookLetOp: z.boolean().default(false).meta({ description: 'Telt een let-op ook mee?' }),
  }),
  z.strictObject({
    soort: z.literal('nooit').meta({ description: 'Wat er nooit in het advies mag staan.' }),
    ...basis,
    als,
    doel: doelSchema.meta({ description: 'Wat er dan nooit in mag staan.' }),
  }),
  z.strictObject({
    soort: z.literal('alleen-als').meta({ description: 'Wat alleen in bepaalde situaties mag.' }),
    ...basis,
    doel: doelSchema.meta({ description: 'Wat alleen in die situaties mag.' }),
    als,
  }),
  z.strictObject({
    soort: z.literal('samen-met').meta({ description: 'Wat er niet mag staan zonder iets anders.' }),
    ...basis,
    als,
    doel: doelSchema.meta({ description: 'Als dit erin staat …' }),
    met: doelSchema.meta({ description: '… dan staat dit er ook.' }),
  }),
  z.strictObject({
    soort: z.literal('contact-alleen-bij').meta({ description: 'Bij welke routes een partij mag opnemen.' }),
    ...basis,
    wieNeemtOp: z.array(idSchema).meta({ description: 'Wie er opneemt.' }),
    routes: z.array(idSchema).meta({ description: 'De enige routes waar dat mag.' }),
  }),
  z.strictObject({
    soort: z.literal('vervanger-alleen-bij').meta({ description: 'Bij welke routes een partij mag invallen.' }),
    ...basis,
    organisatie: idSchema.meta({ description: 'Wie er invalt.' }),
    routes: z.array(idSchema).meta({ description: 'De enige routes waar dat mag.' }),
  }),
  z.strictObject({
    soort: z.literal('neemt-niets-weg').meta({ description: 'Een antwoord dat niets beschermends wegneemt.' }),
    ...basis,
    kenmerk: idSchema.meta({ description: 'Kenmerk uit keuzehulp.yaml.' }),
    antwoord: idSchema.meta({ description: 'Antwoord dat niets beschermends mag wegnemen.' }),
  }),
]);

/** A written exception to the weet-niet law: the route that takes the place, and why. */
export const uitzonderingSchema = z.strictObject({
  kenmerk: idSchema.meta({ description: 'Kenmerk uit keuzehulp.yaml.' }),
  route: idSchema.meta({ description: 'Route die bij weet-niet wegvalt.' }),
  van: z.array(idSchema).optional().meta({ description: 'Alleen vanuit deze antwoorden; weglaten = vanuit elk.' }),
  door: z
    .array(idSchema)
    .min(1)
    .meta({ description: 'Route die bij weet-niet de plaats inneemt; moet daar altijd staan.' }),
  omdat: z.string().min(10).meta({ description: 'Waarom dat veilig is.' }),
});

/** A situation that has no action of its own party, on purpose. */
export const zonderActieSchema = z.strictObject({
  als: z.array(blokSchema).min(1).meta({ description: 'In welke situaties.' }),
  omdat: z.string().min(10).meta({ description: 'Waarom daar geen actie is.' }),
});

export const veiligheidSchema = z.strictObject({
  eisen: z.array(eisSchema).min(1).meta({ description: 'Wat in elke mogelijke situatie moet gelden.' }),
  weetNiet: z
    .array(uitzonderingSchema)
    .default([])
    .meta({ description: 'Geschreven uitzonderingen op de weet-niet-wet.' }),
  zonderActie: z
    .array(zonderActieSchema)
    .default([])
    .meta({ description: 'Situaties die met opzet geen eigen actie hebben.' }),
});

export type Doel = z.infer<typeof doelSchema>;
export type Eis = z.infer<typeof eisSchema>;
export type Uitzondering = z.infer<typeof uitzonderingSchema>;
export type Veiligheid = z.infer<typeof veiligheidSchema>;
