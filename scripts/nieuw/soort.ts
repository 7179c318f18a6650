import { findDichtstbij } from '../../src/domain/dichtstbij.ts';
import { inhoudsoorten, type Inhoudsoort } from '../../src/schema/inhoudsoorten.ts';
import type { Geweigerd } from './id.ts';

/** Kinds that an editor can add to. */
export const nieuweSoorten: readonly Inhoudsoort[] = inhoudsoorten.filter(({ nieuw }) => nieuw);

/** The folder or file of a kind, which people type instead of its name: `rollen` for `rol`. */
const mapVan = ({ bestanden }: Inhoudsoort): string => bestanden.replace(/(\/\*)?\.\w+$/, '').replace(/^.*\//, '');

/** Find the kind that someone means, or say which there are. */
export function findSoort(getypt: string): Inhoudsoort | Geweigerd {
  const soort = nieuweSoorten.find(({ naam }) => naam === getypt);
  if (soort) return soort;
  const namen = nieuweSoorten.map(({ naam }) => naam);
  const vast = inhoudsoorten.find(({ naam }) => naam === getypt);
  if (vast)
    return { geweigerd: `Van "${getypt}" is er een vast aantal: ${vast.bestanden}. Verander daar wat er staat.` };
  const mappen = nieuweSoorten.map(mapVan);
  const dichtstbij = findDichtstbij(getypt, [...namen, ...mappen]);
  const bedoeld = nieuweSoorten.find((kandidaat) => [kandidaat.naam, mapVan(kandidaat)].includes(dichtstbij ?? ''));
  return {
    geweigerd: `De soort "${getypt}" kennen we niet. ${bedoeld ? `Bedoel je ${bedoeld.naam}? ` : ''}Kies uit: ${namen.join(', ')}.`,
  };
}
