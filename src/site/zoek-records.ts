import { formatSlug } from '../domain/slug.ts';
import type { Begrip } from '../schema/artikel.ts';
import type { Gemeente } from '../schema/gemeente.ts';
import type { Hulpaanbod } from '../schema/hulpaanbod.ts';

/** What the full text is narrowed by, beside the kind of page. */
export type Zoekfilters = Partial<Record<'vorm' | 'regio' | 'groep', readonly string[]>>;

/** Something with an address of its own that is no page: a term in the list of terms. */
export type Zoekrecord = { href: string; titel: string; tekst: string; zoekwoorden: readonly string[] };

type MetId<T> = T & { id: string };

/** The content that says more about a page than its HTML does. */
export type RecordInhoud = {
  begrippen: readonly MetId<Pick<Begrip, 'term' | 'afkorting' | 'uitleg' | 'zoekwoorden'>>[];
  hulpaanbod: readonly MetId<Pick<Hulpaanbod, 'voorWie' | 'werkgebied'>>[];
  signalen: readonly { id: string; vorm: string }[];
  rechten: readonly { id: string; groep: string }[];
  regios: readonly { id: string; naam: string }[];
  gemeenten: readonly Pick<Gemeente, 'naam' | 'veiligheidsregio'>[];
};

/** List the terms as records, so that a search leads to the term and not to the long list it stands in. */
export function listZoekrecords({ begrippen }: RecordInhoud): Zoekrecord[] {
  return begrippen
    .map((begrip) => ({ href: `/begrippen/#${begrip.id}`, titel: withAfkorting(begrip), tekst: begrip.uitleg, zoekwoorden: begrip.zoekwoorden }))
    .sort((a, b) => (a.href < b.href ? -1 : 1));
}

const withAfkorting = ({ term, afkorting }: Pick<Begrip, 'term' | 'afkorting'>): string => (afkorting && afkorting !== term ? `${term} (${afkorting})` : term);

/** Address of a page → what it can be narrowed by. It goes into the index only, so no page becomes heavier. */
export function mapZoekfilters({ hulpaanbod, signalen, rechten, regios, gemeenten }: RecordInhoud): Map<string, Zoekfilters> {
  const regioVan = new Map(regios.map(({ id, naam }) => [naam, id]));
  return new Map<string, Zoekfilters>([
    ...hulpaanbod.map(({ id, voorWie, werkgebied }): [string, Zoekfilters] => [
      `/hulpaanbod/${id}/`,
      { vorm: voorWie.vormen, regio: werkgebied.soort === 'landelijk' ? ['landelijk'] : werkgebied.regios },
    ]),
    ...signalen.map(({ id, vorm }): [string, Zoekfilters] => [`/signalen/${id}/`, { vorm: [vorm] }]),
    ...rechten.map(({ id, groep }): [string, Zoekfilters] => [`/rechten/${id}/`, { groep: [groep] }]),
    ...regios.map(({ id }): [string, Zoekfilters] => [`/regio/${id}/`, { regio: [id] }]),
    ...gemeenten.map(({ naam, veiligheidsregio }): [string, Zoekfilters] => [`/gemeente/${formatSlug(naam)}/`, { regio: [regioVan.get(veiligheidsregio) ?? ''].filter(Boolean) }]),
  ]);
}
