import { formatDatering } from '../domain/datering.ts';
import { listCollectie } from './content.ts';
import { nakijkpunten } from './redactie-bewijs.ts';
import { groepeerOpVersheid, type InhoudGroep } from './redactie-versheid.ts';
import { getVersie } from './versie.ts';

/** Get what the page on the freshness of content shows, on the day of this build. */
export async function getInhoudPagina(): Promise<{ vandaag: string; groepen: InhoudGroep[] }> {
  const [redactie] = await listCollectie('redactie');
  if (!redactie) throw new Error('content/redactie.yaml ontbreekt.');
  const { datum } = getVersie();
  return { vandaag: formatDatering(datum), groepen: groepeerOpVersheid(nakijkpunten, redactie.houdbaar, datum) };
}
