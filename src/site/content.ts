import { getCollection, getEntry, render, type CollectionEntry, type CollectionKey } from 'astro:content';

/** What an editor wrote, with the id of the entry: the file name, or the key in the file. */
export type MetId<C extends CollectionKey> = CollectionEntry<C>['data'] & { id: string };

/** List one collection as plain objects, by its name. */
export async function listCollectie<C extends CollectionKey>(collectie: C): Promise<MetId<C>[]> {
  const entries = await getCollection(collectie);
  return entries.map(({ id, data }) => ({ ...data, id }));
}

export const listHulpaanbod = () => listCollectie('hulpaanbod');
export const listBegrippen = () => listCollectie('begrippen');
export const listBronnen = () => listCollectie('bronnen');
export const listFeiten = () => listCollectie('feiten');
export const listRechtenMatrix = () => listCollectie('rechtenMatrix');
export const listArgumenten = () => listCollectie('argumenten');
export const listRoutes = () => listCollectie('routes');
export const listGemeenten = () => listCollectie('gemeenten');
export const listOudeNamen = () => listCollectie('oudeNamen');
export const listWoonplaatsen = () => listCollectie('woonplaatsen');
export const listAliassen = () => listCollectie('aliassen');
export const listRegios = () => listCollectie('regios');
export const listKeuzehulpen = () => listCollectie('keuzehulpen');
export const listAdviezen = () => listCollectie('adviezen');
export const listGrensgevallen = () => listCollectie('grensgevallen');
export const listVangnetten = () => listCollectie('vangnetten');
export const listRegels = () => listCollectie('regels');
export const listVeiligheid = () => listCollectie('veiligheid');
export const listZoekwoorden = () => listCollectie('zoekwoorden');
export const listCasussen = () => listCollectie('casussen');

/** Collections whose entries have a text. */
export type TekstCollectie =
  | 'hulpaanbod'
  | 'rollen'
  | 'signalen'
  | 'sectoren'
  | 'rechten'
  | 'stappen'
  | 'handelingsperspectieven'
  | 'doelgroepen'
  | 'hulpvragen'
  | 'beroepen'
  | 'paginas';

/** Get the text of an entry: a component to put in a page, its headings, and its source to look up references in. */
export async function getTekst(collectie: TekstCollectie | 'adviezen', id: string) {
  const entry = await getEntry(collectie, id);
  if (!entry) throw new Error(`${collectie} "${id}" bestaat niet.`);
  const { Content, headings } = await render(entry);
  return { Content, headings, ruw: entry.body ?? '' };
}
