import { formatSlug } from './slug.ts';

/** Pages of one kind; the same position in each column is one page. */
export type ZoekGroep = {
  /** Kind of page, a key of `soorten`. */
  soort: string;
  /** What stands before and behind the id in the address. */
  voor: string;
  na: string;
  /** Words that every page of this group is found by, last of all. */
  woorden: string;
  /** Empty where it follows from the title, as most do. */
  ids: readonly string[];
  titels: readonly string[];
  /** Search words of a page, separated by `|`. */
  zoekwoorden: readonly string[];
  /** Number of an organisation; empty = none to show. Absent for kinds without numbers. */
  telefoon?: readonly string[];
};

/**
 * Pages by title and search words, as plain JSON: what the browser fetches first when someone starts to search. Terms and places
 * come apart, so that the first results need not wait for them.
 */
export type ZoekGegevens = {
  groepen: readonly ZoekGroep[];
  /** Word of this site → what people type for it, separated by `|`. */
  synoniemen: Readonly<Record<string, string>>;
  /** Words that say nothing about what is sought, separated by spaces. */
  stopwoorden: string;
  /** Names of places that are ordinary words too, separated by spaces. */
  gewoneNamen: string;
  /** Words beside the name of a place that ask for nothing else than its page, separated by spaces. */
  gemeentewoorden: string;
};

/** What comes second: the terms, other names of organisations, and the number of each municipality by its code. */
export type ZoekNamen = {
  begrippen: ZoekGroep;
  /** Search words of each organisation, in the order of their group, separated by `|`. */
  organisaties: readonly string[];
  telefoon: Readonly<Record<string, string>>;
};

/** One page as search shows it. */
export type ZoekDocument = { href: string; titel: string; soort: string; zoekwoorden: readonly string[]; soortwoorden: string; telefoon?: string };

/** The groups to search in, with what has arrived so far. */
export function listZoekGroepen({ groepen }: ZoekGegevens, namen?: ZoekNamen): ZoekGroep[] {
  if (!namen) return [...groepen];
  const metNamen = groepen.map((groep) => (groep.soort === 'organisatie' ? { ...groep, zoekwoorden: namen.organisaties } : groep));
  return [...metNamen, namen.begrippen];
}

/** Unpack the pages of groups. */
export function listZoekDocumenten(groepen: readonly ZoekGroep[]): ZoekDocument[] {
  return groepen.flatMap(({ soort, voor, na, woorden, ids, titels, zoekwoorden, telefoon }) =>
    ids.map((id, plek) => ({
      href: `${voor}${id || formatSlug(titels[plek] ?? '')}${na}`,
      titel: titels[plek] ?? id,
      soort,
      zoekwoorden: (zoekwoorden[plek] ?? '').split('|').filter(Boolean),
      soortwoorden: woorden,
      ...(telefoon?.[plek] ? { telefoon: telefoon[plek] } : {}),
    })),
  );
}
