import { countTypingErrors } from './dichtstbij.ts';
import { foldNaam, listPerGemeente, listPlaatsNamen, type PlaatsNaam, type PlaatsOptie } from './plaats-namen.ts';
import { listBegintMet } from './plaats-suggestie.ts';
import type { PlaatsTabel } from './plaats-tabel.ts';

/** `een`: this is the municipality. `kies`: the name fits several. `bedoel`: the name does not exist, these look like it. */
export type PlaatsVondst =
  | ({ soort: 'een' } & PlaatsOptie)
  | { soort: 'kies' | 'bedoel'; opties: PlaatsOptie[] }
  | { soort: 'geen' };

const MEESTE_OPTIES = 6;

/**
 * Find the municipality that someone means by its name, a former name, a village or another spelling.
 *
 * Accents, capitals, apostrophes, hyphens and spaces do not count. A name that fits several municipalities is never
 * chosen for the reader. One typing error is forgiven, from six letters on two.
 *
 * @example zoekPlaats('Weesp', tabel)  // => { soort: 'een', gemeente: { naam: 'Amsterdam', … }, via: 'Weesp was …' }
 * @example zoekPlaats('bergen', tabel) // => { soort: 'kies', opties: [Bergen (L.), Bergen (NH.)] }
 * @example zoekPlaats('utrect', tabel) // => { soort: 'bedoel', opties: [Utrecht] }
 */
export function zoekPlaats(zoekterm: string, tabel: PlaatsTabel): PlaatsVondst {
  const sleutel = foldNaam(zoekterm.replace(/^\s*gemeente\s+/i, ''));
  const namen = listPlaatsNamen(tabel);
  const precies = listPerGemeente(withLongerNames(namen.filter((naam) => naam.sleutel === sleutel), namen));
  const [eerste] = precies;
  if (eerste) return precies.length === 1 ? { soort: 'een', ...eerste } : { soort: 'kies', opties: precies };
  const begint = sleutel.length < 3 ? [] : listPerGemeente(listBegintMet(sleutel, tabel));
  const opties = begint.length > 0 ? begint : listPerGemeente(listLijktOp(sleutel, namen));
  return opties.length > 0 ? { soort: 'bedoel', opties: opties.slice(0, MEESTE_OPTIES) } : { soort: 'geen' };
}

/** Who types "Alphen" may well mean Alphen aan den Rijn: a village of that name does not settle it. */
function withLongerNames(precies: readonly PlaatsNaam[], namen: readonly PlaatsNaam[]): PlaatsNaam[] {
  const [eerste] = precies;
  if (!eerste || eerste.rang === 0) return [...precies];
  const langer = namen.filter(({ rang, woorden }) => rang === 0 && woorden.length > 1 && woorden[0] === eerste.sleutel);
  return [...precies, ...langer];
}

/** Names within the fewest typing errors, and no more than allowed. */
function listLijktOp(sleutel: string, namen: readonly PlaatsNaam[]): PlaatsNaam[] {
  if (sleutel.length < 3) return [];
  const toegestaan = sleutel.length < 6 ? 1 : 2;
  const kandidaten = namen
    .filter((naam) => Math.abs(naam.sleutel.length - sleutel.length) <= toegestaan)
    .map((naam) => ({ naam, fouten: countTypingErrors(sleutel, naam.sleutel) }));
  const minste = Math.min(toegestaan + 1, ...kandidaten.map(({ fouten }) => fouten));
  return kandidaten.filter(({ fouten }) => fouten === minste && fouten <= toegestaan).map(({ naam }) => naam);
}
