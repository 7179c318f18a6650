import { zoekPlaats } from './plaats.ts';
import type { PlaatsOptie } from './plaats-namen.ts';
import type { Zoekbron } from './zoek-bron.ts';
import { findBedoeld } from './zoek-correctie.ts';
import { listPlaatsenInVraag } from './zoek-plaatsen.ts';
import { splitSamenstelling } from './zoek-samenstelling.ts';
import { listZoektermen } from './zoek-termen.ts';
import { splitWoorden } from './zoek-woorden.ts';
import { isBegin } from './zoek-woordenschat.ts';

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
  /** Words of the page that fitted, lower case and without accents, to highlight. */
  woorden: readonly string[];
};

/** What search found, best first. */
export type Zoekuitkomst = {
  treffers: Zoektreffer[];
  /** The query that was answered, where that is not what was typed; say so, and offer to search for what was typed. */
  correctie?: string;
};

/** How much a page gains whose title or search word is the whole query. */
const HELE_NAAM = 3;

/**
 * Search titles, search words and places. Pure and synchronous: the same in the browser and in the tests.
 *
 * @param vraag What was typed, as it stands.
 * @param opties `letterlijk`: correct nothing, for who asks for what they typed.
 */
export function zoek(vraag: string, bron: Zoekbron, opties: { letterlijk?: boolean } = {}): Zoekuitkomst {
  const getypt = splitWoorden(vraag);
  if (getypt.length === 0) return { treffers: [] };
  const woorden = opties.letterlijk ? getypt : verbeter(getypt, bron);
  const tekst = listTekstTreffers(woorden, bron);
  const plaatsen = listPlaatsTreffers(vraag, woorden, bron, tekst.length === 0);
  const anders = woorden.some((woord, plek) => woord !== getypt[plek]);
  return { treffers: uniek(plaatsen.vooraan ? [...plaatsen.treffers, ...tekst] : [...tekst.slice(0, 1), ...plaatsen.treffers, ...tekst.slice(1)]), ...(anders ? { correctie: woorden.join(' ') } : {}) };
}

const isGewoon = ({ woordenschat, stopwoorden }: Zoekbron) => (woord: string): boolean => woordenschat.perWoord.has(woord) || stopwoorden.has(woord);

/** Replace words that nothing on the site begins with by the nearest word there is. */
function verbeter(getypt: readonly string[], bron: Zoekbron): string[] {
  const plaatsen = listPlaatsenInVraag(getypt, bron.plaatsen, isGewoon(bron));
  const inPlaats = new Set(plaatsen.flatMap(({ van, tot }) => Array.from({ length: tot - van }, (_, verder) => van + verder)));
  return getypt.map((woord, plek) => {
    if (inPlaats.has(plek) || isGewoon(bron)(woord) || isBegin(woord, bron.woordenschat)) return woord;
    if (splitSamenstelling(woord, bron.woordenschat).length > 0) return woord;
    return findBedoeld(woord, bron.woordenschat) ?? woord;
  });
}

function listTekstTreffers(woorden: readonly string[], bron: Zoekbron): Zoektreffer[] {
  const heel = new Set(bron.namen.get(woorden.join(' ')) ?? []);
  return bron.index
    .zoek(listZoektermen(woorden, bron))
    .map((treffer) => ({ ...treffer, score: treffer.score * (heel.has(treffer.plek) ? HELE_NAAM : 1) }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ plek, woorden: passend }) => {
      const document = bron.documenten[plek];
      return document ? [maakTreffer(document, passend)] : [];
    });
}

function maakTreffer({ href, titel, soort, telefoon }: Zoekbron['documenten'][number], woorden: readonly string[]): Zoektreffer {
  return { href, titel, soort, ...(telefoon ? { telefoon } : {}), woorden };
}

/** Municipalities in the query. They come first when the query asks for nothing else. */
function listPlaatsTreffers(vraag: string, woorden: readonly string[], bron: Zoekbron, isLeeg: boolean): { treffers: Zoektreffer[]; vooraan: boolean } {
  const make = ({ gemeente, naam, via }: PlaatsOptie): Zoektreffer[] => {
    const document = bron.gemeenten.get(gemeente.naam);
    return document ? [{ ...maakTreffer(document, splitWoorden(naam)), ...(via ? { via } : {}) }] : [];
  };
  const genoemd = listPlaatsenInVraag(woorden, bron.plaatsen, isGewoon(bron));
  if (genoemd.length > 0) {
    const rest = woorden.filter((woord, plek) => !bron.stopwoorden.has(woord) && !genoemd.some(({ van, tot }) => plek >= van && plek < tot));
    return { treffers: genoemd.flatMap(({ opties }) => opties.flatMap(make)), vooraan: isLeeg || rest.every((woord) => bron.gemeentewoorden.has(woord)) };
  }
  const vondst = zoekPlaats(vraag, bron.plaatsen);
  const opties = vondst.soort === 'een' ? [vondst] : vondst.soort === 'geen' ? [] : vondst.opties;
  return { treffers: opties.flatMap(make), vooraan: isLeeg };
}

/** A page shows once, at its best place. */
function uniek(treffers: readonly Zoektreffer[]): Zoektreffer[] {
  const gezien = new Set<string>();
  return treffers.filter(({ href }) => !gezien.has(href) && gezien.add(href));
}
