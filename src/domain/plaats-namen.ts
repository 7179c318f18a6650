import type { PlaatsTabel } from './plaats-tabel.ts';

/** A municipality that was found, and why under this name; `via` is empty for its own name. */
export type PlaatsOptie = { gemeente: { code: string; naam: string }; naam: string; via: string };

/** One name of the table, ready to compare. `rang` 0 = the municipality itself, then former names, villages, aliases. */
export type PlaatsNaam = PlaatsOptie & { sleutel: string; woorden: readonly string[]; rang: number };

/**
 * A name as the search compares it: without accents, capitals, apostrophes, hyphens, dots, brackets and spaces.
 *
 * @example foldNaam("'s-Gravenhage") // => 'sgravenhage'
 */
export function foldNaam(naam: string): string {
  return foldWoorden(naam).join('');
}

function foldWoorden(naam: string): string[] {
  return naam.normalize('NFD').replace(/[\p{M}'’]/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
}

const gelezen = new WeakMap<PlaatsTabel, readonly PlaatsNaam[]>();

/** All names of the table, municipalities first. Unpacked once per table, because it is asked at every key press. */
export function listPlaatsNamen(tabel: PlaatsTabel): readonly PlaatsNaam[] {
  let namen = gelezen.get(tabel);
  if (!namen) {
    namen = tabel.namen.flatMap((_, positie) => unpack(tabel, positie)).sort((a, b) => a.rang - b.rang || (a.sleutel < b.sleutel ? -1 : 1));
    gelezen.set(tabel, namen);
  }
  return namen;
}

function unpack(tabel: PlaatsTabel, positie: number): PlaatsNaam[] {
  const eigen = tabel.namen[positie] ?? '';
  const gemeente = { code: tabel.codes[positie] ?? '', naam: eigen };
  const make = (rang: number, naam: string, via: string): PlaatsNaam[] => spellings(naam).map((spelling) => ({ gemeente, naam, via, rang, sleutel: foldNaam(spelling), woorden: foldWoorden(spelling) }));
  const split = (kolom: readonly string[]) => (kolom[positie] ?? '').split('|').filter(Boolean);
  return [
    ...make(0, eigen, ''),
    ...split(tabel.oud).flatMap((oud) => {
      const [naam = '', jaar = ''] = oud.split('@');
      return make(1, naam, `${naam} was een eigen gemeente tot ${jaar} en hoort nu bij ${eigen}`);
    }),
    ...split(tabel.plaatsen).flatMap((naam) => make(2, naam, `${naam} ligt in de gemeente ${eigen}`)),
    ...split(tabel.aliassen).flatMap((naam) => make(3, naam, `${naam} hoort bij ${eigen}`)),
  ];
}

/** `Bergen (NH.)` and `Rijswijk (GLD)` are typed without what is between the brackets. */
const spellings = (naam: string): string[] => [...new Set([naam, naam.replace(/ \(.*$/, '')])];

/** One option per municipality: the first, which has the best rank. */
export function listPerGemeente(namen: readonly PlaatsNaam[]): PlaatsOptie[] {
  const eerste = new Map<string, PlaatsOptie>();
  for (const { gemeente, naam, via } of namen) if (!eerste.has(gemeente.code)) eerste.set(gemeente.code, { gemeente, naam, via });
  return [...eerste.values()];
}
