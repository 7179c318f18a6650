import { z } from 'astro/zod';
import { artikelVelden } from './artikel.ts';
import { idSchema } from './shared/id.ts';

/**
 * `content/{doelgroepen,hulpvragen,beroepen}/<id>.mdx`: an entrance. It picks and orders pages that exist, so it needs no
 * sources of its own unless its text states a fact.
 */
export const ingangSchema = z.strictObject({
  ...artikelVelden,
  bronnen: z.array(idSchema).default([]).meta({ description: "Alleen nodig als de tekst zelf een feit noemt. Id's uit content/bronnen.yaml." }),
  wegen: z.array(z.strictObject({
    kop: z.string().min(3).max(60).meta({ description: 'De vraag of situatie waarin je deze pagina’s nodig hebt.' }),
    uitleg: z.string().default('').meta({ description: 'Waar je op let, in één of twee zinnen.' }),
    paginas: z.array(z.string().startsWith('/')).min(1).max(6).meta({ description: 'Adressen van pagina’s op deze site, het belangrijkste eerst.' }),
  })).min(2).max(7).meta({ description: 'Twee tot zeven wegen naar pagina’s, de dringendste eerst.' }),
});
