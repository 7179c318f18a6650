import type { Gemeente } from '../schema/gemeente.ts';
import type { Hulpaanbod } from '../schema/hulpaanbod.ts';
import type { Regio } from '../schema/regio.ts';
import type { Route, Schakel } from '../schema/route.ts';
import type { Status } from '../schema/shared/status.ts';
import { bereikVanOrganisatie, listBereikVanPunt, type Bereik, type MetId } from './bereik.ts';
import { standaardSite } from './gemeente-contact.ts';

/** A link of a chain with what does not depend on the municipality already looked up. */
export type KetenDeel =
  | { soort: 'landelijk' | 'vervanger'; bereik: Bereik }
  | { soort: 'regionaal-punt'; taak: RegioPunt['taak'] }
  | { soort: 'centrumgemeente' | 'gemeentenummer' };

export type RouteGegevens = { vraagNaar?: string; toelichting?: string; keten: readonly KetenDeel[] };

/** A regional point; without `gemeenten` it serves the whole region. */
export type RegioPunt = { taak: Regio['punten'][number]['taak']; gemeenten?: readonly string[]; bereik: readonly Bereik[] };

/** What makes a municipality different from the rest of the register. */
export type Afwijking = { status?: Status; gezien?: string; toelichting?: string };

/**
 * Everything that routes need to find a contact, as plain JSON. Municipalities are columns, because that packs best: the
 * same position in `codes`, `namen`, `regio` (a position in `regios`), `telefoon`, `site` (empty = `standaardSite`) and,
 * where known, `centrum` (position of the centre municipality).
 */
export type ContactGegevens = {
  routes: Readonly<Record<string, RouteGegevens>>;
  regios: readonly (readonly RegioPunt[])[];
  gemeenten: {
    codes: readonly string[];
    namen: readonly string[];
    regio: readonly number[];
    telefoon: readonly string[];
    site: readonly string[];
    centrum: Readonly<Record<number, number>>;
    afwijking: Readonly<Record<number, Afwijking>>;
    /** Of every number that is not in `afwijking`. */
    gezien: string;
    bron: string;
  };
};

/** Source of the general numbers and sites of all municipalities, in `content/bronnen.yaml`. */
const REGISTER = 'roo-export-gemeenten';

/** What is said of a shared number follows from the number itself, see `gemeente-contact.ts`. */
const OVER_GEDEELD_NUMMER = /^Dit nummer is ook van [^:]*: noem je gemeente\.$/;

/** Make the contact data that the browser, the command line and the proofs share. `gemeenten` decides the order. */
export function buildContactGegevens(inhoud: {
  routes: readonly Route[];
  hulpaanbod: readonly MetId<Hulpaanbod>[];
  regios: readonly Regio[];
  gemeenten: readonly Gemeente[];
}): ContactGegevens {
  const { routes, regios, gemeenten } = inhoud;
  const hulpaanbod = new Map(inhoud.hulpaanbod.map((item) => [item.id, item]));
  return {
    routes: Object.fromEntries(routes.map(({ id, vraagNaar, toelichting, keten }) => [
      id,
      { ...(vraagNaar ? { vraagNaar } : {}), ...(toelichting ? { toelichting } : {}), keten: keten.flatMap((schakel) => buildDeel(schakel, hulpaanbod)) },
    ])),
    regios: regios.map(({ punten }) => punten.map((punt) => ({
      taak: punt.taak,
      ...(punt.gemeenten.length > 0 ? { gemeenten: punt.gemeenten } : {}),
      bereik: listBereikVanPunt(punt, hulpaanbod),
    }))),
    gemeenten: buildGemeenten(gemeenten, regios.map(({ naam }) => naam)),
  };
}

function buildDeel(schakel: Schakel, hulpaanbod: ReadonlyMap<string, Hulpaanbod>): KetenDeel[] {
  if (schakel.soort === 'regionaal-punt') return [{ soort: schakel.soort, taak: schakel.taak }];
  if (schakel.soort === 'organisatie') {
    const bereik = bereikVanOrganisatie(schakel, hulpaanbod);
    return bereik ? [{ soort: 'landelijk', bereik }] : [];
  }
  if (schakel.soort !== 'vervanger') return [{ soort: schakel.soort }];
  const bereik = bereikVanOrganisatie({ id: schakel.id, zonderNummer: false }, hulpaanbod);
  return bereik ? [{ soort: 'vervanger', bereik: { ...bereik, toelichting: schakel.omdat } }] : [];
}

function buildGemeenten(gemeenten: readonly Gemeente[], regios: readonly string[]): ContactGegevens['gemeenten'] {
  const namen = gemeenten.map(({ naam }) => naam);
  const gezien = [...Map.groupBy(gemeenten, (gemeente) => gemeente.gezien).entries()].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 'onbekend';
  const centrum = gemeenten.flatMap(({ centrumgemeente }, index) => (centrumgemeente ? [[index, namen.indexOf(centrumgemeente)] as const] : []));
  const afwijking = gemeenten.flatMap((gemeente, index) => {
    const anders: Afwijking = {
      ...(gemeente.telefoonStatus === 'eigen-bron' ? {} : { status: gemeente.telefoonStatus }),
      ...(gemeente.gezien === gezien ? {} : { gezien: gemeente.gezien }),
      ...(gemeente.opmerking && !OVER_GEDEELD_NUMMER.test(gemeente.opmerking) ? { toelichting: gemeente.opmerking } : {}),
    };
    return Object.keys(anders).length > 0 ? [[index, anders] as const] : [];
  });
  return {
    codes: gemeenten.map(({ code }) => code),
    namen,
    regio: gemeenten.map(({ veiligheidsregio }) => regios.indexOf(veiligheidsregio)),
    telefoon: gemeenten.map(({ telefoon }) => telefoon),
    site: gemeenten.map(({ naam, website }) => (website === standaardSite(naam) ? '' : website)),
    centrum: Object.fromEntries(centrum.filter(([, positie]) => positie >= 0)),
    afwijking: Object.fromEntries(afwijking),
    gezien,
    bron: REGISTER,
  };
}
