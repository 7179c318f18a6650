import { openZoekbron } from '../domain/zoek-bron.ts';
import { zoek } from '../domain/zoek.ts';
import { getPlaatsTabel } from './gemeente.ts';
import { zoekvragen } from './redactie-bewijs.ts';
import { findGemist, type Gemist } from './redactie-zoekvragen.ts';
import { getZoekGegevens, getZoekNamen } from './zoek.ts';

/** Try every query of the query set with the code that runs in the browser, on the content of this build. */
export async function getGemisteZoekvragen(): Promise<{ vragen: number; gemist: Gemist[] }> {
  const [gegevens, plaatsen, namen] = await Promise.all([getZoekGegevens(), getPlaatsTabel(), getZoekNamen()]);
  const bron = openZoekbron(gegevens, plaatsen, namen);
  return { vragen: zoekvragen.length, gemist: findGemist(zoekvragen, (vraag) => zoek(vraag, bron).treffers) };
}
