import { z } from 'astro/zod';
import { zekerheden } from './advies.ts';
import { idSchema } from './shared/id.ts';

/** What someone may need: the columns of the matrix, in the order in which readers see them. */
export const behoeften = ['opvang', 'zorg', 'inkomen', 'advocaat', 'verblijf', 'werk', 'schade', 'tolk', 'terugkeer'] as const;

/** Short answers. `soms`: only on conditions; `niet-bekend`: the sources do not say. */
export const celAntwoorden = ['ja', 'soms', 'nee', 'niet-bekend'] as const;

const ids = (description: string) => z.array(idSchema).default([]).meta({ description });

/** One cell: what this residence status means for this need. */
export const celSchema = z.strictObject({
  antwoord: z.enum(celAntwoorden).meta({ description: 'ja, soms (onder voorwaarden), nee of niet-bekend.' }),
  zin: z.string().min(15).max(130).meta({ description: 'Eén of twee korte zinnen. Langere uitleg hoort op de pagina van de regeling.' }),
  stopt: z.string().max(110).default('').meta({ description: 'Waardoor het stopt. Weglaten als bronnen het niet zeggen.' }),
  duur: idSchema.optional().meta({ description: 'Id uit content/feiten.yaml: hoe lang het duurt.' }),
  regelingen: ids("Id's uit content/rechten/: waar meer staat."),
  organisaties: ids("Id's uit content/hulpaanbod/: wie dit regelt."),
  begrippen: ids("Id's uit content/begrippen/ die de lezer hierbij nodig heeft."),
  vraagBij: ids("Id's uit content/hulpaanbod/: aan wie je het vraagt. Verplicht bij niet-bekend."),
  bronnen: ids("Id's uit content/bronnen.yaml. Verplicht, behalve bij niet-bekend."),
  zekerheid: z.enum(zekerheden).meta({ description: 'vast, afgeleid (door ons) of niet-geverifieerd. De lezer ziet dit.' }),
});

/** `content/rechten-matrix/<verblijf>.yaml`: one row of the matrix, which has an answer for every need. */
export const matrixRijSchema = z.strictObject({
  naam: z.string().min(3).max(60).meta({ description: 'Het verblijf in een paar woorden, als kop van de rij.' }),
  uitleg: z.string().min(10).max(160).meta({ description: 'Wie hieronder valt, en waar je op let.' }),
  volgorde: z.number().int().meta({ description: 'Plaats van de rij; laag komt eerst.' }),
  cellen: z
    .strictObject(
      Object.fromEntries(
        behoeften.map((behoefte) => [behoefte, celSchema.meta({ description: `Het antwoord op de behoefte ${behoefte}.` })]),
      ) as Record<Behoefte, typeof celSchema>,
    )
    .meta({ description: 'Voor elke behoefte één cel.' }),
});

export type Behoefte = (typeof behoeften)[number];
export type MatrixCel = z.infer<typeof celSchema>;
export type MatrixRij = z.infer<typeof matrixRijSchema>;
