import { formatSlug } from './slug.ts';
import type { PlaatsTabel } from './plaats-tabel.ts';
import { listZoekDocumenten, listZoekGroepen, type ZoekDocument, type ZoekGegevens, type ZoekNamen } from './zoek-gegevens.ts';
import { buildZoekIndex, type ZoekIndex } from './zoek-index.ts';
import { mapSynoniemen, type Synoniem } from './zoek-synoniemen.ts';
import { splitWoorden } from './zoek-woorden.ts';
import { buildWoordenschat, type Woordenschat } from './zoek-woordenschat.ts';

const GEEN_PLAATSEN: PlaatsTabel = { codes: [], namen: [], oud: [], plaatsen: [], aliassen: [] };

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
  /** Municipality by code, as search shows it. */
  gemeenten: ReadonlyMap<string, ZoekDocument>;
  /** Words beside the name of a place that ask for nothing else than its page. */
  gemeentewoorden: ReadonlySet<string>;
};

/**
 * Open the data to search in. Call it as soon as the first file is there, and again when another has come.
 *
 * @param gegevens `/gegevens/zoek.json`: pages, and organisations by their own name.
 * @param plaatsen `/gegevens/plaatsen.json`: municipalities with their villages and former names.
 * @param namen `/gegevens/zoek-namen.json`: terms, other names of organisations, and the numbers of municipalities.
 */
export function openZoekbron(gegevens: ZoekGegevens, plaatsen: PlaatsTabel = GEEN_PLAATSEN, namen?: ZoekNamen): Zoekbron {
  const documenten = listZoekDocumenten(listZoekGroepen(gegevens, namen));
  const stopwoorden = new Set(gegevens.stopwoorden.split(' '));
  const woordenschat = buildWoordenschat(
    documenten.flatMap(({ titel }) => splitWoorden(titel)),
    [
      ...documenten.flatMap(({ zoekwoorden, soortwoorden }) => [...zoekwoorden, soortwoorden].flatMap(splitWoorden)),
      ...Object.values(gegevens.synoniemen).flatMap(splitWoorden),
      ...stopwoorden,
      ...splitWoorden(gegevens.gemeentewoorden),
    ],
  );
  return {
    documenten,
    index: buildZoekIndex(documenten, woordenschat, stopwoorden),
    woordenschat,
    namen: mapNamen(documenten),
    synoniemen: mapSynoniemen(gegevens.synoniemen),
    stopwoorden,
    gewoneNamen: new Set(gegevens.gewoneNamen.split(' ')),
    plaatsen,
    plaatswoorden: buildWoordenschat(plaatsen.namen.flatMap(splitWoorden), []),
    gemeenten: new Map(plaatsen.codes.map((code, plek) => [code, makeGemeente(plaatsen.namen[plek] ?? '', namen?.telefoon[code])])),
    gemeentewoorden: new Set(splitWoorden(gegevens.gemeentewoorden)),
  };
}

function mapNamen(documenten: readonly ZoekDocument[]): Map<string, number[]> {
  const perNaam = documenten.flatMap(({ titel, zoekwoorden }, plek) => [titel, ...zoekwoorden].map((naam) => ({ naam: splitWoorden(naam).join(' '), plek })));
  return new Map([...Map.groupBy(perNaam, ({ naam }) => naam)].map(([naam, leden]) => [naam, leden.map(({ plek }) => plek)]));
}

function makeGemeente(naam: string, telefoon: string | undefined): ZoekDocument {
  return { href: `/gemeente/${formatSlug(naam)}/`, titel: naam, soort: 'gemeente', zoekwoorden: [], soortwoorden: '', ...(telefoon ? { telefoon } : {}) };
}
