import type { Zoekbron } from './zoek-bron.ts';
import { listPlaatsTreffers } from './zoek-plaatstreffers.ts';
import { rangschik } from './zoek-rang.ts';
import { listZoektermen } from './zoek-termen.ts';
import { maakTreffer, type Zoektreffer, type Zoekuitkomst } from './zoek-uitkomst.ts';
import { verbeterWoorden } from './zoek-verbeter.ts';
import { splitWoorden } from './zoek-woorden.ts';

export type { Zoektreffer, Zoekuitkomst } from './zoek-uitkomst.ts';

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
  const woorden = opties.letterlijk ? getypt : verbeterWoorden(getypt, bron);
  const tekst = listTekstTreffers(woorden, bron);
  const { treffers, na } = listPlaatsTreffers(getypt, woorden, bron);
  const correctie = woorden.join(' ');
  return {
    treffers: uniek([...tekst.slice(0, na), ...treffers, ...tekst.slice(na)]),
    ...(correctie === getypt.join(' ') ? {} : { correctie }),
  };
}

function listTekstTreffers(woorden: readonly string[], bron: Zoekbron): Zoektreffer[] {
  const heel = new Set(bron.namen.get(woorden.join(' ')) ?? []);
  const termen = listZoektermen(woorden, bron);
  const gezocht = [...new Set(termen.map(({ woord }) => woord))];
  return rangschik(termen, bron.index, bron.woordenschat)
    .map(({ plek, score }) => ({ plek, score: heel.has(plek) ? score * HELE_NAAM : score }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ plek }) => {
      const pagina = bron.documenten[plek];
      return pagina ? [maakTreffer(pagina, gezocht)] : [];
    });
}

/** A page shows once, at its best place. */
function uniek(treffers: readonly Zoektreffer[]): Zoektreffer[] {
  const gezien = new Set<string>();
  return treffers.filter(({ href }) => !gezien.has(href) && gezien.add(href));
}
