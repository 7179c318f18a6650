import { dateringSchema } from './datering.ts';
import { idSchema } from './id.ts';
import { statusSchema } from './status.ts';

/** The pedigree every fact carries: where it was read, when that page was dated, and how certain it is. */
export const herkomstVelden = {
  bron: idSchema.meta({ description: 'Id uit content/bronnen.yaml: de pagina waar dit gelezen is.' }),
  gezien: dateringSchema.meta({ description: 'Dag waarop je dit zelf op de pagina van nu zag (jjjj-mm-dd); bij een oudere bron de datum daarvan, of onbekend.' }),
  status: statusSchema.meta({ description: 'bevestigd, eigen-bron, bij-derde of onzeker. Onzeker wordt niet getoond.' }),
};
