import type { PlaatsTabel } from '../domain/plaats-tabel.ts';
import { openZoekbron, type Zoekbron } from '../domain/zoek-bron.ts';
import type { ZoekGegevens, ZoekNamen } from '../domain/zoek-gegevens.ts';

const fetched = new Map<string, Promise<unknown>>();

/** Fetch a file once, and whole, so that no request shows what is sought. A failed attempt is tried again. */
function haal<T>(adres: string): Promise<T> {
  const belofte = fetched.get(adres) ?? fetch(adres).then((antwoord) => (antwoord.ok ? antwoord.json() : Promise.reject(new Error(adres))));
  fetched.set(adres, belofte);
  belofte.catch(() => fetched.delete(adres));
  return belofte as Promise<T>;
}

const haalGegevens = (): Promise<ZoekGegevens> => haal('/gegevens/zoek.json');

let eerst: Zoekbron | undefined;
let alles: Zoekbron | undefined;

/**
 * Load what search needs for a first answer: pages and organisations. Once terms and places are there too, it has those.
 *
 * @throws When the data do not arrive; the next call tries again.
 */
export async function laadEerst(): Promise<Zoekbron> {
  const gegevens = await haalGegevens();
  return alles ?? (eerst ??= openZoekbron(gegevens));
}

/**
 * Load everything that can be found. Terms and places are fetched after the first data, so that those come sooner.
 *
 * @throws When the data do not arrive; the next call tries again.
 */
export async function laadAlles(): Promise<Zoekbron> {
  const gegevens = await haalGegevens();
  const [plaatsen, namen] = await Promise.all([haal<PlaatsTabel>('/gegevens/plaatsen.json'), haal<ZoekNamen>('/gegevens/zoek-namen.json')]);
  return (alles ??= openZoekbron(gegevens, plaatsen, namen));
}
