import { z } from 'astro/zod';

/** `content/gids.yaml`: what holds for the guide as a whole. A field that is left empty is not known or not there yet. */
export const gidsSchema = z.strictObject({
  meldadres: z
    .email()
    .nullable()
    .default(null)
    .meta({ description: 'Mailadres waar een lezer meldt wat niet klopt. Leeg als dat er nog niet is.' }),
  broncode: z
    .url()
    .nullable()
    .default(null)
    .meta({ description: 'Webadres van de openbare broncode. Leeg als dat er nog niet is.' }),
});

export type Gids = z.infer<typeof gidsSchema>;
