import { getCollection, getEntry, render, type CollectionEntry, type CollectionKey } from 'astro:content';

/** What an editor wrote, with the id of the entry: the file name, or the key in the file. */
export type MetId<C extends CollectionKey> = CollectionEntry<C>['data'] & { id: string };

/** List one collection as plain objects. The only way in which the site reads content. */
async function list<C extends CollectionKey>(collectie: C): Promise<MetId<C>[]> {
  const entries = await getCollection(collectie);
  return entries.map(({ id, data }) => ({ ...data, id }));
}

export const listHulpaanbod = () => list('hulpaanbod');
export const listRollen = () => list('rollen');
export const listSignalen = () => list('signalen');
export const listRechten = () => list('rechten');
export const listStappen = () => list('stappen');
export const listBegrippen = () => list('begrippen');
export const listBronnen = () => list('bronnen');
export const listFeiten = () => list('feiten');
export const listRoutes = () => list('routes');
export const listGemeenten = () => list('gemeenten');
export const listOudeNamen = () => list('oudeNamen');
export const listWoonplaatsen = () => list('woonplaatsen');
export const listAliassen = () => list('aliassen');
export const listRegios = () => list('regios');
export const listKeuzehulpen = () => list('keuzehulpen');
export const listAdviezen = () => list('adviezen');
export const listVangnetten = () => list('vangnetten');
export const listRegels = () => list('regels');
export const listCasussen = () => list('casussen');

/** Collections whose entries have a text. */
export type TekstCollectie = 'hulpaanbod' | 'rollen' | 'signalen' | 'rechten' | 'stappen';

/** Get the text of an entry: a component to put in a page, its headings, and its source to look up references in. */
export async function getTekst(collectie: TekstCollectie | 'adviezen', id: string) {
  const entry = await getEntry(collectie, id);
  if (!entry) throw new Error(`${collectie} "${id}" bestaat niet.`);
  const { Content, headings } = await render(entry);
  return { Content, headings, ruw: entry.body ?? '' };
}
