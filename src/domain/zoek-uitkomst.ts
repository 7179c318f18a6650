import type { ZoekDocument } from './zoek-gegevens.ts';

/** One page that search found. */
export type Zoektreffer = {
  href: string;
  titel: string;
  /** Kind of page, a key of `soorten`. */
  soort: string;
  /** Number to call, for an organisation or municipality of which we know one for certain. */
  telefoon?: string;
  /** Why this municipality came: "Weesp ligt in de gemeente Amsterdam". */
  via?: string;
  /** Words that were looked for, lower case and without accents, to highlight in the title. */
  woorden: readonly string[];
};

/** What search found, best first. */
export type Zoekuitkomst = {
  treffers: Zoektreffer[];
  /** The query that was answered, where that is not what was typed; say so, and offer to search for what was typed. */
  correctie?: string;
};

/** Show a page as a result. */
export function maakTreffer({ href, titel, soort, telefoon }: ZoekDocument, woorden: readonly string[]): Zoektreffer {
  return { href, titel, soort, ...(telefoon ? { telefoon } : {}), woorden };
}
