import { zoekPlaats, type PlaatsVondst } from './plaats.ts';
import type { PlaatsOptie } from './plaats-namen.ts';
import type { Zoekbron } from './zoek-bron.ts';
import { findBedoeld } from './zoek-correctie.ts';
import { listPlaatsenInVraag } from './zoek-plaatsen.ts';
import { splitSamenstelling } from './zoek-samenstelling.ts';
import { rangschik } from './zoek-rang.ts';
import { listZoektermen } from './zoek-termen.ts';
import { splitWoorden } from './zoek-woorden.ts';
import { listMetBegin } from './zoek-woordenschat.ts';

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
  const plaatsen = listPlaatsTreffers(getypt, woorden, bron);
  const anders = woorden.some((woord, plek) => woord !== getypt[plek]);
  return { treffers: uniek([...tekst.slice(0, plaatsen.na), ...plaatsen.treffers, ...tekst.slice(plaatsen.na)]), ...(anders ? { correctie: woorden.join(' ') } : {}) };
}

const isBekend = (woord: string, { woordenschat, stopwoorden }: Zoekbron): boolean => woordenschat.perWoord.has(woord) || stopwoorden.has(woord);

/** The names of villages are often words that pages use; of municipalities only a few, and those are listed. */
const isGewoon =
  (bron: Zoekbron) =>
  (woord: string, rang: number): boolean =>
    bron.stopwoorden.has(woord) || bron.gewoneNamen.has(woord) || (rang > 1 && bron.woordenschat.perWoord.has(woord));

/** Replace words that nothing on the site begins with by the nearest word there is. */
function verbeter(getypt: readonly string[], bron: Zoekbron): string[] {
  const plaatsen = listPlaatsenInVraag(getypt, bron.plaatsen, isGewoon(bron));
  const inPlaats = new Set(plaatsen.flatMap(({ van, tot }) => Array.from({ length: tot - van }, (_, verder) => van + verder)));
  return getypt.map((woord, plek) => {
    const { woordenschat, plaatswoorden } = bron;
    if (inPlaats.has(plek) || isBekend(woord, bron) || [woordenschat, plaatswoorden].some((woorden) => listMetBegin(woord, woorden).length > 0)) return woord;
    if (splitSamenstelling(woord, woordenschat).length > 0) return woord;
    const bedoeld = findBedoeld(woord, woordenschat);
    const plaats = findBedoeld(woord, plaatswoorden);
    return (plaats && plaats.afstand < (bedoeld?.afstand ?? Infinity) ? plaats : bedoeld)?.woord ?? woord;
  });
}

function listTekstTreffers(woorden: readonly string[], bron: Zoekbron): Zoektreffer[] {
  const heel = new Set(bron.namen.get(woorden.join(' ')) ?? []);
  const termen = listZoektermen(woorden, bron);
  return rangschik(termen, bron.index, bron.woordenschat)
    .map((treffer) => ({ ...treffer, score: treffer.score * (heel.has(treffer.plek) ? HELE_NAAM : 1) }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ plek }) => {
      const document = bron.documenten[plek];
      return document ? [maakTreffer(document, termen.map(({ woord }) => woord))] : [];
    });
}

function maakTreffer({ href, titel, soort, telefoon }: Zoekbron['documenten'][number], woorden: readonly string[]): Zoektreffer {
  return { href, titel, soort, ...(telefoon ? { telefoon } : {}), woorden };
}

/** Municipalities in the query. They come first when the query asks for nothing else. */
function listPlaatsTreffers(getypt: readonly string[], woorden: readonly string[], bron: Zoekbron): { treffers: Zoektreffer[]; na: number } {
  const make = ({ gemeente, naam, via }: PlaatsOptie): Zoektreffer[] => {
    const document = bron.gemeenten.get(gemeente.code);
    return document ? [{ ...maakTreffer(document, splitWoorden(naam)), ...(via ? { via } : {}) }] : [];
  };
  const genoemd = listPlaatsenInVraag(woorden, bron.plaatsen, isGewoon(bron));
  if (genoemd.length > 0) {
    const rest = woorden.filter((woord, plek) => !bron.stopwoorden.has(woord) && !genoemd.some(({ van, tot }) => plek >= van && plek < tot));
    return { treffers: genoemd.flatMap(({ opties }) => opties.flatMap(make)), na: rest.every((woord) => bron.gemeentewoorden.has(woord)) ? 0 : 1 };
  }
  // A word of this site is not a misspelt village.
  if (getypt.every((woord) => isBekend(woord, bron))) return { treffers: [], na: 0 };
  const opties = [woorden, getypt].map((naam) => listOpties(zoekPlaats(naam.join(' '), bron.plaatsen))).find(({ length }) => length > 0) ?? [];
  return { treffers: opties.flatMap(make).slice(0, 1), na: 2 };
}

const listOpties = (vondst: PlaatsVondst): PlaatsOptie[] => (vondst.soort === 'een' ? [vondst] : vondst.soort === 'geen' ? [] : vondst.opties);

/** A page shows once, at its best place. */
function uniek(treffers: readonly Zoektreffer[]): Zoektreffer[] {
  const gezien = new Set<string>();
  return treffers.filter(({ href }) => !gezien.has(href) && gezien.add(href));
}
