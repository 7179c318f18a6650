import type { Hoe, Wijziging } from './geschiedenis.ts';

/** Something from content as a reader knows it: what kind it is, its name, and its page if it has one. */
export type Onderwerp = { groep: string; naam: string; href?: string };

export type WijzigingRegel = { naam: string; href?: string; hoe: Hoe };

/** Of one kind, on one day: how many changed in which way, and the first of them by name. */
export type WijzigingGroep = {
  naam: string;
  aantallen: Readonly<Record<Hoe, number>>;
  regels: readonly WijzigingRegel[];
  /** How many more there are than are named. */
  meer: number;
};

export type WijzigingDag = { datum: string; aantal: number; groepen: readonly WijzigingGroep[] };

/** How much fits on the page. */
export type Grenzen = {
  /** Names per kind per day. */
  perGroep: number;
  /** Names on the whole page; a day that does not fit is left out, and so is every day before it. */
  inTotaal: number;
};

const VOLGORDE: readonly Hoe[] = ['nieuw', 'gewijzigd', 'verwijderd'];

/**
 * What one day did to something, out of its changes of that day, newest first. What came and went on the same day, no
 * reader has missed.
 */
function combineer(changes: readonly Hoe[]): Hoe | undefined {
  const first = changes.at(-1);
  const last = changes[0];
  if (last === 'verwijderd') return first === 'nieuw' ? undefined : 'verwijderd';
  return first === 'nieuw' ? 'nieuw' : 'gewijzigd';
}

/**
 * Put changes together per day and per kind, newest day first.
 *
 * @param wijzigingen Newest first.
 * @param beschrijf Says what a file, or an entry of a file, is to a reader.
 * @param groepen Every kind, in the order in which a page shows them.
 * @returns The days that fit, and how many earlier days do not.
 */
export function listDagen(
  wijzigingen: readonly Wijziging[],
  beschrijf: (bestand: string, sleutel: string | undefined) => Onderwerp,
  groepen: readonly string[],
  { perGroep, inTotaal }: Grenzen,
): { dagen: WijzigingDag[]; eerder: number } {
  const alle = [...Map.groupBy(wijzigingen, ({ datum }) => datum)]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([datum, opDieDag]) => makeDag(datum, opDieDag, beschrijf, groepen, perGroep))
    .filter(({ aantal }) => aantal > 0);
  let genoemd = 0;
  const past = alle.findIndex(({ groepen: vanDag }) => {
    genoemd += vanDag.reduce((som, { regels }) => som + regels.length, 0);
    return genoemd > inTotaal;
  });
  // The newest day always shows.
  const dagen = past < 0 ? alle : alle.slice(0, Math.max(past, 1));
  return { dagen, eerder: alle.length - dagen.length };
}

function makeDag(
  datum: string,
  wijzigingen: readonly Wijziging[],
  beschrijf: (bestand: string, sleutel: string | undefined) => Onderwerp,
  volgorde: readonly string[],
  perGroep: number,
): WijzigingDag {
  const perOnderwerp = Map.groupBy(wijzigingen, ({ bestand, sleutel }) => JSON.stringify([bestand, sleutel]));
  const regels = [...perOnderwerp.values()].flatMap((eigen) => {
    const hoe = combineer(eigen.map((wijziging) => wijziging.hoe));
    const [eerste] = eigen;
    return hoe && eerste ? [{ ...beschrijf(eerste.bestand, eerste.sleutel), hoe }] : [];
  });
  const groepen = [...Map.groupBy(regels, ({ groep }) => groep)]
    .sort(([a], [b]) => volgorde.indexOf(a) - volgorde.indexOf(b))
    .map(([naam, eigen]): WijzigingGroep => {
      const tel = (hoe: Hoe): number => eigen.filter((regel) => regel.hoe === hoe).length;
      const gesorteerd = eigen
        .sort((a, b) => VOLGORDE.indexOf(a.hoe) - VOLGORDE.indexOf(b.hoe) || a.naam.localeCompare(b.naam, 'nl'))
        .map(({ groep: _groep, ...regel }) => regel);
      return {
        naam,
        aantallen: { nieuw: tel('nieuw'), gewijzigd: tel('gewijzigd'), verwijderd: tel('verwijderd') },
        regels: gesorteerd.slice(0, perGroep),
        meer: Math.max(0, gesorteerd.length - perGroep),
      };
    });
  return { datum, aantal: regels.length, groepen };
}

/** Say how many there are of each, without what there is none of: "3 nieuw, 1 verwijderd". */
export function formatAantallen(aantallen: Readonly<Record<Hoe, number>>): string {
  return VOLGORDE.filter((hoe) => aantallen[hoe] > 0)
    .map((hoe) => `${aantallen[hoe]} ${hoe}`)
    .join(', ');
}
