import type { ContactGegevens } from './contact-gegevens.ts';
import { formatContact, type ContactRegel } from './contact-regel.ts';
import { resolveContacten, type Contact } from './contact.ts';
import { standaardSite } from './gemeente-contact.ts';

/** A contact in the table. With `gemeente` name, number and site are those of a municipality: its position, or -1 for the chosen one. */
type TabelContact = Partial<ContactRegel> & { gemeente?: number };

/**
 * What differs per municipality, resolved beforehand and ready to show, as plain JSON. The browser only looks up: the rules
 * of `resolveContacten` stay in one place, and a test compares every route, municipality and age.
 */
export type ContactTabel = {
  /** Every different contact once. */
  contacten: TabelContact[];
  /** Every different list of contacts once, as positions in `contacten`. */
  lijsten: number[][];
  /** Per local route, per municipality: the position in `lijsten`. */
  routes: Record<string, number[]>;
  /** What is different for one age: leeftijd → route → position of the municipality → position in `lijsten`. */
  leeftijden: Record<string, Record<string, Record<number, number>>>;
  /** Per municipality; an empty site is `standaardSite`. */
  telefoon: readonly string[];
  site: readonly string[];
};

/** Put values in a list once, and say where they stand. */
function createLijst<T>(): { waarden: T[]; plek(waarde: T): number } {
  const plekken = new Map<string, number>();
  const waarden: T[] = [];
  const plek = (waarde: T): number => {
    const sleutel = JSON.stringify(waarde);
    const bekend = plekken.get(sleutel) ?? waarden.push(waarde) - 1;
    plekken.set(sleutel, bekend);
    return bekend;
  };
  return { waarden, plek };
}

/**
 * Resolve every route for every municipality and age, and keep what is not the same everywhere.
 *
 * @param leeftijden Answers of the kenmerk leeftijd that may change who picks up.
 */
export function packContacten(gegevens: ContactGegevens, leeftijden: readonly string[]): ContactTabel {
  const contacten = createLijst<TabelContact>();
  const lijsten = createLijst<number[]>();
  const { codes, telefoon, site } = gegevens.gemeenten;
  const plekVan = (gevonden: readonly Contact[], positie: number): number =>
    lijsten.plek(gevonden.map((contact) => contacten.plek(withoutGemeente(contact, positie, gegevens))));
  const getLijst = (route: string, positie: number, leeftijd?: string): number =>
    plekVan(resolveContacten(route, codes[positie] ?? '', gegevens, leeftijd === undefined ? {} : { leeftijd }), positie);
  const isOveralGelijk = (route: string, plekken: readonly number[]): boolean => {
    const zonderGemeente = plekVan(resolveContacten(route, null, gegevens), -1);
    return plekken.every((plek) => plek === zonderGemeente);
  };
  const alle = Object.keys(gegevens.routes).map((route) => [route, codes.map((_, positie) => getLijst(route, positie))] as const);
  const routes = Object.fromEntries(alle.filter(([route, plekken]) => !isOveralGelijk(route, plekken)));
  const perLeeftijd = leeftijden.map((leeftijd) => {
    const anders = Object.entries(routes).map(([route, plekken]) => {
      const paren = plekken.map((plek, positie) => [positie, getLijst(route, positie, leeftijd), plek] as const);
      return [route, Object.fromEntries(paren.filter(([, eigen, plek]) => eigen !== plek))] as const;
    });
    return [leeftijd, Object.fromEntries(anders.filter(([, paren]) => Object.keys(paren).length > 0))] as const;
  });
  return {
    contacten: contacten.waarden,
    lijsten: lijsten.waarden,
    routes,
    leeftijden: Object.fromEntries(perLeeftijd.filter(([, anders]) => Object.keys(anders).length > 0)),
    telefoon,
    site,
  };
}

function withoutGemeente(contact: Contact, gekozen: number, { gemeenten }: ContactGegevens): TabelContact {
  const regel = formatContact(contact);
  const positie = gemeenten.codes.indexOf(contact.wieNeemtOp.replace('gemeente:', ''));
  if (positie < 0 || regel.telefoon === undefined) return regel;
  const { naam: _naam, telefoon: _telefoon, url: _url, ...rest } = regel;
  return { ...rest, gemeente: positie === gekozen ? -1 : positie };
}

/**
 * Look up whom to call. Undefined for a route that is the same everywhere: what the page shows already holds.
 *
 * @param positie Position of the municipality.
 * @param namen Names of the municipalities, in the order of the table.
 */
export function findContacten(
  tabel: ContactTabel,
  namen: readonly string[],
  route: string,
  positie: number,
  leeftijd = '',
): ContactRegel[] | undefined {
  const lijst = tabel.leeftijden[leeftijd]?.[route]?.[positie] ?? tabel.routes[route]?.[positie];
  if (lijst === undefined) return undefined;
  return (tabel.lijsten[lijst] as number[]).map((plek) => {
    const { gemeente, ...regel } = tabel.contacten[plek] as TabelContact;
    if (gemeente === undefined) return regel as ContactRegel;
    const wie = gemeente < 0 ? positie : gemeente;
    const naam = namen[wie] as string;
    return { ...regel, naam: `Gemeente ${naam}`, telefoon: tabel.telefoon[wie] as string, url: tabel.site[wie] || standaardSite(naam) };
  });
}
