import { doelen, checkDoel, type Doel, type DoelNaam } from './doelen.ts';
import type { Entry, Ids, Inhoud, KeuzehulpInhoud } from './inhoud.ts';
import type { Issue } from './issue.ts';
import { findPlek } from './plek.ts';
import type { Path } from './positie.ts';
import { listVelden } from './velden.ts';

type Velden = Partial<Record<string, DoelNaam>>;

const artikel: Velden = { 'bronnen.*': 'bron', 'bel.*': 'route' };
const tijdlijn: Velden = { 'tijdlijn.*.bronnen.*': 'bron', 'tijdlijn.*.duur': 'feit' };
const plaatsnaam: Velden = { code: 'gemeente' };

/** Which field of which kind names the id of what. */
const VELDEN = {
  hulpaanbod: {
    'bronnen.*': 'bron',
    'telefoon.*.bron': 'bron',
    'telefoon.*.wieNeemtOp': 'organisatie',
    'email.*.bron': 'bron',
    'website.bron': 'bron',
    'werkgebied.regios.*': 'regio',
  },
  regios: {
    'punten.*.bronnen.*': 'bron',
    'punten.*.contacten.*.bron': 'bron',
    'punten.*.contacten.*.wieNeemtOp': 'organisatie',
    'punten.*.gemeenten.*': 'gemeente',
  },
  routes: { 'keten.*.id': 'organisatie' },
  feiten: { 'bronnen.*': 'bron' },
  cijfers: { 'waarden.*.bronnen.*': 'bron', 'waarden.*.feit': 'feit' },
  begrippen: { 'bronnen.*': 'bron' },
  rollen: artikel,
  signalen: { ...artikel, 'signalen.*.bron': 'bron' },
  rechten: { ...artikel, ...tijdlijn },
  stappen: { ...artikel, ...tijdlijn },
  sectoren: { ...artikel, 'signalen.*.bron': 'bron' },
  handelingsperspectieven: artikel,
  doelgroepen: artikel,
  hulpvragen: artikel,
  beroepen: artikel,
  paginas: artikel,
  rechtenMatrix: {
    'cellen.*.bronnen.*': 'bron',
    'cellen.*.duur': 'feit',
    'cellen.*.regelingen.*': 'regeling',
    'cellen.*.organisaties.*': 'organisatie',
    'cellen.*.begrippen.*': 'begrip',
    'cellen.*.vraagBij.*': 'organisatie',
  },
  hulpNu: { 'blokken.*.contacten.*.organisatie': 'organisatie' },
  argumenten: { 'bronnen.*': 'bron', 'regelingen.*': 'regeling' },
  woonplaatsen: plaatsnaam,
  oudeNamen: plaatsnaam,
  aliassen: plaatsnaam,
} satisfies Partial<Record<keyof Inhoud, Velden>>;

/** The same for what stands in the folder of one keuzehulp. */
const KEUZEHULPVELDEN = {
  keuzehulp: { 'schermen.*.*': 'kenmerk' },
  adviezen: {
    'routes.*': 'route',
    'bronnen.*': 'bron',
    'raakt.*': 'nietDoen',
    'vervangt.*': 'advies',
    'alsHetNietLukt.dan': 'adviesOfVangnet',
    'regels.*': 'regel',
  },
  regels: { 'bronnen.*': 'bron' },
  vangnetten: { route: 'route' },
  casussen: {
    'extra.*': 'extra',
    'verwacht.moet.*': 'route',
    'verwacht.kan.*': 'route',
    'verwacht.niet.*.wie': 'routeOfNietDoen',
    'regels.*': 'regel',
  },
  grensgevallen: { 'extra.*': 'extra', 'wel.*': 'advies', 'niet.*': 'advies', 'routes.*.*': 'route' },
  veiligheid: {
    'eisen.*.*.advies.*': 'advies',
    'eisen.*.*.route.*': 'route',
    'eisen.*.*.raakt.*': 'nietDoen',
    'eisen.*.*.wieNeemtOp.*': 'organisatie',
    'eisen.*.behalve.*': 'advies',
    'eisen.*.wieNeemtOp.*': 'organisatie',
    'eisen.*.routes.*': 'route',
    'eisen.*.organisatie': 'organisatie',
    'eisen.*.kenmerk': 'kenmerk',
    'weetNiet.*.route': 'route',
    'weetNiet.*.door.*': 'route',
    'weetNiet.*.kenmerk': 'kenmerk',
  },
} satisfies Partial<Record<keyof KeuzehulpInhoud, Velden>>;

/** A field that names something else by its id. */
export type Verwijzing = {
  doel: DoelNaam;
  id: string;
  /** Kind of the entry that names it, as in `Inhoud`; `adviezen`, `casussen` and so on inside a keuzehulp. */
  soort: string;
  entry: Entry<object>;
  path: Path;
  keuzehulp: KeuzehulpInhoud | undefined;
};

function listVanEntries(soort: string, entries: readonly Entry<object>[], velden: Velden, keuzehulp?: KeuzehulpInhoud): Verwijzing[] {
  return Object.entries(velden).flatMap(([veld, doel]) =>
    doel === undefined
      ? []
      : entries.flatMap((entry) =>
          listVelden(entry, veld).map(({ path, value }) => ({ doel, id: String(value), soort, entry, path, keuzehulp })),
        ),
  );
}

/** List every field in content that names something by its id. Conditions, casus answers and texts are not among them. */
export function listVerwijzingen(inhoud: Inhoud): Verwijzing[] {
  const gewone = Object.entries(VELDEN).flatMap(([soort, velden]) =>
    listVanEntries(soort, inhoud[soort as keyof typeof VELDEN], velden),
  );
  const perKeuzehulp = inhoud.keuzehulpen.flatMap((keuzehulp) =>
    Object.entries(KEUZEHULPVELDEN).flatMap(([soort, velden]) => {
      const entries = keuzehulp[soort as keyof typeof KEUZEHULPVELDEN] ?? [];
      return listVanEntries(soort, Array.isArray(entries) ? entries : [entries as Entry<object>], velden, keuzehulp);
    }),
  );
  return [...gewone, ...perKeuzehulp];
}

/** Everything that is named by its id exists. Conditions, casus answers and texts have checks of their own. */
export function checkVerwijzingen(inhoud: Inhoud): Issue[] {
  const idsVan = makeIdsVan(inhoud);
  return listVerwijzingen(inhoud).flatMap(({ doel: naam, id, entry, path, keuzehulp }) => {
    const doel: Doel = doelen[naam];
    const ids = idsVan(naam, keuzehulp);
    // Nearly everything is right, and looking a place up takes longer than all the rest.
    if (!ids || ids.has(id)) return [];
    const getypt = String([...path].reverse().find((part) => typeof part === 'string'));
    return checkDoel(doel, ids, id, getypt, findPlek(inhoud, entry, path));
  });
}

/** Look up the ids of a kind, listed once per keuzehulp: some are put together out of others. */
function makeIdsVan(inhoud: Inhoud): (naam: DoelNaam, keuzehulp: KeuzehulpInhoud | undefined) => Ids | undefined {
  const bekend = new Map<KeuzehulpInhoud | undefined, Map<DoelNaam, Ids | undefined>>();
  return (naam, keuzehulp) => {
    const hier = bekend.get(keuzehulp) ?? new Map<DoelNaam, Ids | undefined>();
    bekend.set(keuzehulp, hier);
    if (!hier.has(naam)) hier.set(naam, doelen[naam].list(inhoud, keuzehulp));
    return hier.get(naam);
  };
}
