import { formatKlank } from './zoek-klank.ts';

/** A word that pages are found by. `gewicht` 2 = it stands in a title, 1 = it is a search word. */
type Woord = { woord: string; klank: string; gewicht: number };

/** All words that pages are found by, ready to compare with what is typed. */
export type Woordenschat = {
  perWoord: ReadonlyMap<string, Woord>;
  /** The first word with each sound. */
  perKlank: ReadonlyMap<string, string>;
  perLengte: ReadonlyMap<number, readonly Woord[]>;
  /** In alphabetical order, to look up beginnings. */
  gesorteerd: readonly string[];
};

/** Gather the words of titles and of search words; a word that is both counts as a word of a title. */
export function buildWoordenschat(titelwoorden: Iterable<string>, zoekwoorden: Iterable<string>): Woordenschat {
  const perWoord = new Map<string, Woord>();
  const add = (woord: string, gewicht: number) => {
    if (!perWoord.has(woord)) perWoord.set(woord, { woord, klank: formatKlank(woord), gewicht });
  };
  for (const woord of titelwoorden) add(woord, 2);
  for (const woord of zoekwoorden) add(woord, 1);
  const perKlank = new Map([...perWoord.values()].reverse().map(({ woord, klank }) => [klank, woord]));
  return { perWoord, perKlank, perLengte: Map.groupBy(perWoord.values(), ({ woord }) => woord.length), gesorteerd: [...perWoord.keys()].sort() };
}

/**
 * List the words that begin with these letters and are longer.
 *
 * @example listMetBegin('loverb', woordenschat) // => ['loverboy', 'loverboys']
 */
export function listMetBegin(letters: string, { gesorteerd }: Woordenschat): string[] {
  let [onder, boven] = [0, gesorteerd.length];
  while (onder < boven) {
    const midden = (onder + boven) >> 1;
    if ((gesorteerd[midden] ?? '') < letters) onder = midden + 1;
    else boven = midden;
  }
  const gevonden: string[] = [];
  for (let woord = gesorteerd[onder]; woord?.startsWith(letters); woord = gesorteerd[++onder]) if (woord !== letters) gevonden.push(woord);
  return gevonden;
}
