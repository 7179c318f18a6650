import type { Gemeente } from '../schema/gemeente.ts';
import type { OudeNaam, Plaatsnaam } from '../schema/plaatsnaam.ts';
import { foldNaam } from './plaats-namen.ts';

/**
 * All names under which a municipality is found, as plain JSON. Columns, because that packs best: the same position in
 * each. In a column names are separated by `|`; a former municipality carries the year in which it ended: `Weesp@2022`.
 */
export type PlaatsTabel = {
  codes: readonly string[];
  namen: readonly string[];
  oud: readonly string[];
  plaatsen: readonly string[];
  aliassen: readonly string[];
};

/**
 * Make the table for the place search. A name that the municipality already has, in any spelling that the search sees as
 * equal, is left out: its own name first, then former municipalities, villages, aliases.
 */
export function buildPlaatsTabel(inhoud: {
  gemeenten: readonly Pick<Gemeente, 'code' | 'naam'>[];
  oudeNamen: readonly OudeNaam[];
  woonplaatsen: readonly Plaatsnaam[];
  aliassen: readonly Plaatsnaam[];
}): PlaatsTabel {
  const kolommen = inhoud.gemeenten.map(({ code, naam }) => {
    const bekend = new Set([foldNaam(naam), foldNaam(zonderToevoeging(naam))]);
    const kies = <T extends Plaatsnaam>(rijen: readonly T[], write: (rij: T) => string): string =>
      rijen.filter((rij) => rij.code === code && !bekend.has(foldNaam(rij.naam)) && bekend.add(foldNaam(rij.naam))).map(write).join('|');
    return {
      oud: kies(inhoud.oudeNamen, (rij) => `${rij.naam}@${rij.jaar}`),
      plaatsen: kies(inhoud.woonplaatsen, (rij) => rij.naam),
      aliassen: kies(inhoud.aliassen, (rij) => rij.naam),
    };
  });
  return {
    codes: inhoud.gemeenten.map(({ code }) => code),
    namen: inhoud.gemeenten.map(({ naam }) => naam),
    oud: kolommen.map(({ oud }) => oud),
    plaatsen: kolommen.map(({ plaatsen }) => plaatsen),
    aliassen: kolommen.map(({ aliassen }) => aliassen),
  };
}

/** `Bergen (NH.)` is called Bergen by everybody who lives there. */
const zonderToevoeging = (naam: string): string => naam.replace(/ \(.*$/, '');
