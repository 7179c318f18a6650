import { z } from 'astro/zod';
import { artikelVelden, sterkten } from './artikel.ts';
import { idSchema } from './shared/id.ts';

/** `content/signalen/sectoren/<sector>.mdx`: what people of one trade may notice, and the card they can print. */
export const sectorSchema = z.strictObject({
  ...artikelVelden,
  signalen: z.array(z.strictObject({
    tekst: z.string().min(5).meta({ description: 'Wat je op je werk ziet of hoort, in één zin.' }),
    sterkte: z.enum(sterkten).meta({ description: 'sterk: wijst op zichzelf al op dwang of controle. zwak: telt samen met andere signalen.' }),
    bron: idSchema.meta({ description: 'Id uit content/bronnen.yaml: waar dit signaal staat.' }),
    afgeleid: z.boolean().default(false).meta({ description: 'true als wij dit signaal afleiden uit de bron, en de bron het niet voor deze sector noemt.' }),
  })).min(2).meta({ description: 'De signalen; ze staan ook op de kaart om te printen.' }),
  ookMogelijk: z.array(z.string().min(5)).min(1).meta({ description: 'Wat hetzelfde ook kan betekenen.' }),
  nietDoen: z.array(z.string().min(5)).min(1).meta({ description: 'Wat je op deze werkplek niet doet.' }),
});
