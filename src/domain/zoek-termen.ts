import { joinSamenstelling, splitSamenstelling } from './zoek-samenstelling.ts';
import { listSynoniemen } from './zoek-synoniemen.ts';
import type { Zoekbron } from './zoek-bron.ts';
import type { Zoekterm } from './zoek-index.ts';

const GEWICHT = { synoniem: 0.8, samen: 1, deel: 0.5 };

/**
 * Turn the words of a query into what to look up: without stop words, with synonyms, and with compounds written as one word
 * and as two. Stop words are kept when there is nothing else.
 */
export function listZoektermen(woorden: readonly string[], bron: Pick<Zoekbron, 'woordenschat' | 'synoniemen' | 'stopwoorden'>): Zoekterm[] {
  const { woordenschat, stopwoorden } = bron;
  const zeggend = woorden.filter((woord) => !stopwoorden.has(woord));
  const over = zeggend.length > 0 ? zeggend : woorden;
  const make = (gewicht: number) => (woord: string): Zoekterm => ({ woord, gewicht, begin: false });
  return [
    ...over.map((woord) => ({ ...make(1)(woord), begin: true })),
    ...listSynoniemen(woorden, bron.synoniemen).flatMap(({ bedoelt }) => bedoelt.map(make(GEWICHT.synoniem))),
    ...woorden.slice(1).flatMap((woord, plek) => joinSamenstelling(woorden[plek] ?? '', woord, woordenschat) ?? []).map(make(GEWICHT.samen)),
    ...over.filter((woord) => !woordenschat.perWoord.has(woord)).flatMap((woord) => splitSamenstelling(woord, woordenschat)).map(make(GEWICHT.deel)),
  ];
}
