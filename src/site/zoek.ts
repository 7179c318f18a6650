import type { ZoekGegevens, ZoekNamen } from '../domain/zoek-gegevens.ts';
import { listBegrippen, listCasussen, listCollectie, listGemeenten, listHulpaanbod, listRegios, listZoekwoorden } from './content.ts';
import { rubrieken } from './rubriek.ts';
import { buildZoekGegevens, buildZoekNamen, type ZoekInhoud } from './zoek-gegevens.ts';

/** Get what the browser searches in first: pages and organisations. */
export const getZoekGegevens = async (): Promise<ZoekGegevens> => buildZoekGegevens(await getZoekInhoud());

/** Get what comes second: terms, and numbers of municipalities. */
export const getZoekNamen = async (): Promise<ZoekNamen> => buildZoekNamen(await getZoekInhoud());

/**
 * Gather all content that can be searched.
 *
 * @throws When `content/zoekwoorden.yaml` is missing; the control reports that too.
 */
async function getZoekInhoud(): Promise<ZoekInhoud> {
  const artikelen = Object.fromEntries(
    await Promise.all(Object.values(rubrieken).map(async ({ collectie }) => [collectie, await listCollectie(collectie)])),
  ) as Pick<ZoekInhoud, keyof typeof rubrieken>;
  const [zoekwoorden] = await listZoekwoorden();
  if (!zoekwoorden) throw new Error('content/zoekwoorden.yaml ontbreekt.');
  return {
    ...artikelen,
    hulpaanbod: await listHulpaanbod(),
    begrippen: await listBegrippen(),
    regios: await listRegios(),
    casussen: (await listCasussen()).map((casus) => ({ ...casus, id: casus.id.slice(casus.id.indexOf('/') + 1) })),
    gemeenten: await listGemeenten(),
    zoekwoorden,
  };
}
