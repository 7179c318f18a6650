import { formatSlug } from './slug.ts';
import type { PlaatsTabel } from './plaats-tabel.ts';
import { listZoekDocumenten, type ZoekDocument, type ZoekGegevens } from './zoek-gegevens.ts';
import { buildZoekIndex, type ZoekIndex } from './zoek-index.ts';
import { mapSynoniemen, type Synoniem } from './zoek-synoniemen.ts';
import { splitWoorden } from './zoek-woorden.ts';
import { buildWoordenschat, type Woordenschat } from './zoek-woordenschat.ts';

/** Everything that search looks things up in; opened once, then asked at every keystroke. */
export type Zoekbron = {
  documenten: readonly ZoekDocument[];
  index: ZoekIndex;
  woordenschat: Woordenschat;
  /** Whole names (titles and search words, as words with spaces) → positions of the pages with that name. */
  namen: ReadonlyMap<string, readonly number[]>;
  synoniemen: ReadonlyMap<string, readonly Synoniem[]>;
  stopwoorden: ReadonlySet<string>;
  /** Names of places that are ordinary words too. */
  gewoneNamen: ReadonlySet<string>;
  plaatsen: PlaatsTabel;
  /** The words of the names of municipalities. */
  plaatswoorden: Woordenschat;
  /** Municipality by name, as search shows it. */
  gemeenten: ReadonlyMap<string, ZoekDocument>;
  /** Words beside the name of a place that ask for nothing else than its page. */
  gemeentewoorden: ReadonlySet<string>;
};

/**
 * Open the data of `/gegevens/zoek.json` to search in.
 *
 * @param plaatsen The table of `/gegevens/plaatsen.json`. Without it only the municipalities themselves are found, not
 *   their villages and former names: open the source again once the table has arrived.
 */
export function openZoekbron(gegevens: ZoekGegevens, plaatsen?: PlaatsTabel): Zoekbron {
  const documenten = listZoekDocumenten(gegevens);
  const { namen, telefoon, woorden } = gegevens.gemeenten;
  const leeg = namen.map(() => '');
  const gemeenten = new Map(
    namen.map((naam, plek) => [
      naam,
      { href: `/gemeente/${formatSlug(naam)}/`, titel: naam, soort: 'gemeente', zoekwoorden: [], soortwoorden: woorden, ...(telefoon[plek] ? { telefoon: telefoon[plek] } : {}) },
    ]),
  );
  const stopwoorden = new Set(gegevens.stopwoorden.split(' '));
  const woordenschat = buildWoordenschat(
    documenten.flatMap(({ titel }) => splitWoorden(titel)),
    [
      ...documenten.flatMap(({ zoekwoorden }) => zoekwoorden.flatMap(splitWoorden)),
      ...Object.values(gegevens.synoniemen).flatMap(splitWoorden),
      ...new Set(documenten.flatMap(({ soortwoorden }) => splitWoorden(soortwoorden))),
      ...gegevens.stopwoorden.split(' '),
      ...splitWoorden(woorden),
    ],
  );
  const perNaam = documenten.flatMap(({ titel, zoekwoorden }, plek) => [titel, ...zoekwoorden].map((naam) => ({ naam: splitWoorden(naam).join(' '), plek })));
  return {
    documenten,
    index: buildZoekIndex(documenten, woordenschat, stopwoorden),
    woordenschat,
    namen: new Map([...Map.groupBy(perNaam, ({ naam }) => naam)].map(([naam, leden]) => [naam, leden.map(({ plek }) => plek)])),
    synoniemen: mapSynoniemen(gegevens.synoniemen),
    stopwoorden,
    gewoneNamen: new Set(gegevens.gewoneNamen.split(' ')),
    plaatsen: plaatsen ?? { codes: namen, namen, oud: leeg, plaatsen: leeg, aliassen: leeg },
    plaatswoorden: buildWoordenschat(namen.flatMap(splitWoorden), []),
    gemeenten,
    gemeentewoorden: new Set(splitWoorden(woorden)),
  };
}
