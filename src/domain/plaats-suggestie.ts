import { foldNaam, listPerGemeente, listPlaatsNamen, type PlaatsNaam, type PlaatsOptie } from './plaats-namen.ts';
import type { PlaatsTabel } from './plaats-tabel.ts';

/** Names that begin with what is typed, then names of which a later word does: "ijssel" finds Capelle aan den IJssel. */
export function listBegintMet(zoekterm: string, tabel: PlaatsTabel): PlaatsNaam[] {
  const sleutel = foldNaam(zoekterm);
  if (!sleutel) return [];
  const namen = listPlaatsNamen(tabel);
  const vooraan = namen.filter((naam) => naam.sleutel.startsWith(sleutel));
  const verderop = namen.filter((naam) => !vooraan.includes(naam) && naam.woorden.some((_, index) => naam.woorden.slice(index).join('').startsWith(sleutel)));
  return [...vooraan.filter((naam) => naam.sleutel === sleutel), ...vooraan.filter((naam) => naam.sleutel !== sleutel), ...verderop];
}

/**
 * What to offer while someone types: at most `n` municipalities, each with the name that fits and why.
 *
 * @example suggesties('wee', tabel, 5) // => Weert, …, Amsterdam (via Weesp)
 */
export function suggesties(zoekterm: string, tabel: PlaatsTabel, n: number): PlaatsOptie[] {
  return listPerGemeente(listBegintMet(zoekterm, tabel)).slice(0, n);
}
