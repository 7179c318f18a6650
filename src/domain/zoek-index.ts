import type { ZoekDocument } from './zoek-gegevens.ts';
import { splitSamenstelling } from './zoek-samenstelling.ts';
import { formatStam } from './zoek-stam.ts';
import { splitWoorden } from './zoek-woorden.ts';
import type { Woordenschat } from './zoek-woordenschat.ts';

/** How much a word says about a page, by where it stands. */
const GEWICHT = { titel: 3, zoekwoord: 2, soortwoord: 0.3 };
/** A part of a compound says less than the word itself, and so does another form of it. */
const DEEL = 0.4;
const ANDERE_VORM = 0.8;
/** Marks the stem of a word, so that it is never taken for the word itself. */
const STAM = '~';

/** Word → positions of the pages it stands in, each with how much it says there. */
export type ZoekIndex = { perWoord: ReadonlyMap<string, ReadonlyMap<number, number>>; aantal: number };

/** The key under which all forms of a word stand in the index. */
export const formatStamsleutel = (woord: string): string => STAM + formatStam(woord);

/**
 * Index pages by the words of their titles and search words. Built in the browser: for some hundreds of pages that takes
 * less time than fetching a ready one.
 */
export function buildZoekIndex(documenten: readonly ZoekDocument[], woordenschat: Woordenschat, stopwoorden: ReadonlySet<string>): ZoekIndex {
  const perWoord = new Map<string, Map<number, number>>();
  const put = (sleutel: string, plek: number, gewicht: number) => {
    const plekken = perWoord.get(sleutel) ?? new Map<number, number>();
    plekken.set(plek, Math.max(plekken.get(plek) ?? 0, gewicht));
    perWoord.set(sleutel, plekken);
  };
  const add = (tekst: string, plek: number, gewicht: number) => {
    const woorden = splitWoorden(tekst);
    // A word says more of a short name than of a long one.
    const zeggend = woorden.filter((woord) => !stopwoorden.has(woord)).length || woorden.length;
    for (const woord of woorden) {
      const eigen = gewicht / Math.sqrt(zeggend);
      put(woord, plek, eigen);
      put(formatStamsleutel(woord), plek, eigen * ANDERE_VORM);
      for (const deel of splitSamenstelling(woord, woordenschat)) put(formatStamsleutel(deel), plek, eigen * DEEL);
    }
  };
  documenten.forEach(({ titel, zoekwoorden, soortwoorden, telefoon = '' }, plek) => {
    add(titel, plek, GEWICHT.titel);
    for (const zoekwoord of zoekwoorden) add(zoekwoord, plek, GEWICHT.zoekwoord);
    for (const woord of splitWoorden(soortwoorden)) add(woord, plek, GEWICHT.soortwoord);
    add(telefoon, plek, GEWICHT.zoekwoord);
    add(telefoon.replaceAll(' ', ''), plek, GEWICHT.zoekwoord);
  });
  return { perWoord, aantal: documenten.length };
}
