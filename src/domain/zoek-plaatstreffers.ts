import type { PlaatsOptie } from './plaats-namen.ts';
import { zoekPlaats } from './plaats.ts';
import type { Zoekbron } from './zoek-bron.ts';
import { listPlaatsenInVraag } from './zoek-plaatsen.ts';
import { maakTreffer, type Zoektreffer } from './zoek-uitkomst.ts';
import { isBekend } from './zoek-verbeter.ts';
import { splitWoorden } from './zoek-woorden.ts';

/**
 * Find the municipalities that a query names.
 *
 * @param getypt The words as typed; `woorden`: the same after correction.
 * @returns `na`: how many other pages come before them. None when the query asks for nothing else than the place ("wie belt er in
 *   Zwolle"), one when it does ("meldcode Zwolle"), two when the place is only a guess.
 */
export function listPlaatsTreffers(getypt: readonly string[], woorden: readonly string[], bron: Zoekbron): { treffers: Zoektreffer[]; na: number } {
  const genoemd = listPlaatsenInVraag(woorden, bron);
  if (genoemd.length > 0) {
    const rest = woorden.filter((woord, plek) => !bron.stopwoorden.has(woord) && !genoemd.some(({ van, tot }) => plek >= van && plek < tot));
    const isAlleen = rest.every((woord) => bron.gemeentewoorden.has(woord));
    return { treffers: genoemd.flatMap(({ opties }) => opties.flatMap((optie) => maakPlaatsTreffer(optie, bron))), na: isAlleen ? 0 : 1 };
  }
  // A word of this site is not a misspelt village.
  if (getypt.every((woord) => isBekend(woord, bron))) return { treffers: [], na: 0 };
  const gok = listOpties(woorden, bron)[0] ?? listOpties(getypt, bron)[0];
  return { treffers: gok ? maakPlaatsTreffer(gok, bron) : [], na: 2 };
}

function listOpties(woorden: readonly string[], { plaatsen }: Zoekbron): readonly PlaatsOptie[] {
  const vondst = zoekPlaats(woorden.join(' '), plaatsen);
  if (vondst.soort === 'geen') return [];
  return vondst.soort === 'een' ? [vondst] : vondst.opties;
}

function maakPlaatsTreffer({ gemeente, naam, via }: PlaatsOptie, { gemeenten }: Zoekbron): Zoektreffer[] {
  const pagina = gemeenten.get(gemeente.code);
  return pagina ? [{ ...maakTreffer(pagina, splitWoorden(naam)), ...(via ? { via } : {}) }] : [];
}
