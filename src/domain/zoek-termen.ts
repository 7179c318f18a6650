import type { Zoekbron } from './zoek-bron.ts';
import type { Zoekterm } from './zoek-rang.ts';
import { joinSamenstelling, listBekendeDelen } from './zoek-samenstelling.ts';
import { listSynoniemen } from './zoek-synoniemen.ts';

const GEWICHT = { synoniem: 0.8, deel: 0.5 };
/** Shorter beginnings fit too many words. */
const KORTSTE_BEGIN = 3;

/**
 * Turn the words of a query into what to look up: without stop words, with synonyms, and with compounds written as one word
 * and as two. Stop words are kept when there is nothing else.
 */
export function listZoektermen(woorden: readonly string[], bron: Pick<Zoekbron, 'woordenschat' | 'synoniemen' | 'stopwoorden'>): Zoekterm[] {
  const { woordenschat, stopwoorden } = bron;
  const heeftInhoud = woorden.some((woord) => !stopwoorden.has(woord));
  const eigen = woorden.flatMap((woord, bij) => {
    if (heeftInhoud && stopwoorden.has(woord)) return [];
    const delen = woordenschat.perWoord.has(woord) ? [] : listBekendeDelen(woord, woordenschat);
    return [
      { woord, bij, gewicht: 1, begin: woord.length >= KORTSTE_BEGIN },
      ...delen.map((deel, plek) => ({ woord: deel, bij: bij + plek / 10, gewicht: GEWICHT.deel, begin: false })),
    ];
  });
  const samen = woorden.slice(1).flatMap((woord, bij) => {
    const geheel = joinSamenstelling(woorden[bij] ?? '', woord, woordenschat);
    return geheel ? [{ woord: geheel, bij, gewicht: 1, begin: false }] : [];
  });
  const synoniemen = listSynoniemen(woorden, bron.synoniemen).flatMap(({ plek, bedoelt }) =>
    bedoelt.map((woord, verder) => ({ woord, bij: plek + verder / 10, gewicht: GEWICHT.synoniem, begin: false })),
  );
  return [...eigen, ...samen, ...synoniemen];
}
