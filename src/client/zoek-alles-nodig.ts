import type { Zoekbron } from '../domain/zoek-bron.ts';
import { splitWoorden } from '../domain/zoek-woorden.ts';

const woordenVan = new WeakMap<Zoekbron, ReadonlySet<string>>();

/** Words that say what a page is about. Names of organisations are left out: many hold the name of a place. */
function listEigenWoorden(bron: Zoekbron): ReadonlySet<string> {
  let woorden = woordenVan.get(bron);
  if (!woorden) {
    const documenten = bron.documenten.filter(({ soort }) => soort !== 'organisatie' && soort !== 'regio');
    woorden = new Set([...bron.stopwoorden, ...documenten.flatMap(({ titel, zoekwoorden }) => [titel, ...zoekwoorden].flatMap(splitWoorden))]);
    woordenVan.set(bron, woorden);
  }
  return woorden;
}

/**
 * Can a query ask for a term, a place or something misspelt? Then the answer waits until terms and places are there too; a
 * query in words of the pages themselves, or for a page by its whole name, does not.
 *
 * @param bron With the first data.
 * @example vraagtAlles('bedenktijd', bron) // => false
 * @example vraagtAlles('bussum', bron)     // => true
 */
export function vraagtAlles(vraag: string, bron: Zoekbron): boolean {
  const woorden = splitWoorden(vraag);
  if (bron.namen.has(woorden.join(' '))) return false;
  const eigen = listEigenWoorden(bron);
  return woorden.some((woord) => !eigen.has(woord));
}

/** Has this source terms and places too? */
export const heeftAlles = ({ plaatsen }: Zoekbron): boolean => plaatsen.namen.length > 0;
