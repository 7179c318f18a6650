/** The part of Pagefind's browser API that search uses; its script is made after the build and has no types. */
type Pagefind = {
  options(opties: { excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(vraag: string, opties?: { filters: Record<string, string> }): Promise<{ results: { data(): Promise<Fragment> }[] }>;
};

type Treffer = { title: string; url: string; excerpt: string; locations: number[] };
type Fragment = { url: string; excerpt: string; meta: Record<string, string>; filters: Record<string, string[]>; sub_results: Treffer[] };

/** One page that holds the words; `uittreksel` is HTML: escaped text with `<mark>`. */
export type Tekstresultaat = { soort: string; titel: string; href: string; uittreksel: string };

export type Tekstuitkomst = {
  totaal: number;
  /** Load results, in order of rank. */
  laad(vanaf: number, tot: number): Promise<Tekstresultaat[]>;
};

const ADRES = '/pagefind/pagefind.js';
/** Long lists on one page: the result is the place in the list, not the page. */
const LIJSTEN = new Set(['begrippen']);

let motor: Promise<Pagefind> | undefined;

async function laadMotor(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ ADRES);
  // Words that editors add to a page, such as former names, count almost as much as its title.
  await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { zoekwoorden: 4 } } });
  await pagefind.filters();
  return pagefind;
}

/**
 * Search the full text of all pages. The engine is fetched at the first search, not before.
 *
 * @param soort Only pages of this kind; empty = all.
 * @throws When the engine cannot be loaded; the next search tries again.
 */
export async function zoekInTekst(vraag: string, soort: string): Promise<Tekstuitkomst> {
  motor ??= laadMotor();
  try {
    const { results } = await (await motor).search(vraag, { filters: soort ? { soort } : {} });
    return {
      totaal: results.length,
      laad: async (vanaf, tot) => (await Promise.all(results.slice(vanaf, tot).map((result) => result.data()))).map(maakResultaat),
    };
  } catch (error) {
    motor = undefined;
    throw error;
  }
}

function maakResultaat(fragment: Fragment): Tekstresultaat {
  const soort = fragment.filters['soort']?.[0] ?? '';
  const titel = fragment.meta['title'] ?? fragment.url;
  const plek = LIJSTEN.has(soort) ? findPlek(fragment) : undefined;
  return plek
    ? { soort, titel: plek.title, href: plek.url, uittreksel: plek.excerpt }
    : { soort, titel, href: fragment.url, uittreksel: fragment.excerpt };
}

/** The entry of a list with the most matches, the first of equals. */
function findPlek({ sub_results: plekken }: Fragment): Treffer | undefined {
  return plekken
    .filter(({ url }) => url.includes('#'))
    .reduce<Treffer | undefined>((beste, plek) => (plek.locations.length > (beste?.locations.length ?? 0) ? plek : beste), undefined);
}
