import type { ContactGegevens } from './contact-gegevens.ts';
import { formatContact, type ContactRegel, type IsVerlopen } from './contact-regel.ts';
import { resolveContacten, type Contact } from './contact.ts';
import { telHref } from './telefoon.ts';

/**
 * What differs per municipality, resolved and rendered beforehand, as plain JSON. The browser only looks up: the rules of
 * `resolveContacten` stay in one place, and a test compares every route, municipality and age.
 */
export type ContactTabel = {
  /** Every different contact once, as HTML. `$1` to `$3` stand for the columns of the chosen municipality. */
  contacten: string[];
  /** Every different list of contacts once, as positions in `contacten`. */
  lijsten: number[][];
  /** Per local route, per municipality: the position in `lijsten`. */
  routes: Record<string, number[]>;
  /** What is different for one age: leeftijd → route → position of the municipality → position in `lijsten`. */
  leeftijden: Record<string, Record<string, Record<number, number>>>;
  /** Columns, because that packs best: code, name, phone number, its address. */
  gemeenten: [codes: string[], namen: string[], telefoon: string[], tel: string[]];
};

/** Writes one contact as HTML, for a route. */
export type RenderContact = (route: string, regel: ContactRegel) => string;

/** How a contact is said and written. */
export type ContactWoorden = { render: RenderContact; isVerlopen: IsVerlopen };

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
export function packContacten(gegevens: ContactGegevens, leeftijden: readonly string[], woorden: ContactWoorden): ContactTabel {
  const contacten = createLijst<string>();
  const lijsten = createLijst<number[]>();
  const gemeenten = listKolommen(gegevens);
  const [codes] = gemeenten;
  const plekVan = (gevonden: readonly Contact[], positie: number): number =>
    lijsten.plek(gevonden.map((contact) => contacten.plek(renderMetPlekken(contact, positie, gemeenten, woorden))));
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
    gemeenten,
  };
}

/** What differs between the general numbers of municipalities. */
function listKolommen({ gemeenten: { codes, namen, telefoon } }: ContactGegevens): ContactTabel['gemeenten'] {
  return [[...codes], [...namen], [...telefoon], telefoon.map(telHref)];
}

/**
 * Render a contact; where it is the chosen municipality itself, with the numbers of the columns in the place of its own. Its
 * site is left out: the page of the municipality has it, one tap away.
 */
function renderMetPlekken(contact: Contact, positie: number, [codes]: ContactTabel['gemeenten'], { render, isVerlopen }: ContactWoorden): string {
  const { url, ...regel } = formatContact(contact, isVerlopen);
  if (contact.wieNeemtOp !== `gemeente:${codes[positie]}`) return render(contact.route, url ? { ...regel, url } : regel);
  return render(contact.route, regel.telefoon ? { ...regel, naam: 'Gemeente $1', telefoon: '$2', tel: '$3' } : regel);
}

/**
 * Look up whom to call, as HTML. Undefined for a route that is the same everywhere: what the page shows already holds.
 *
 * @param positie Position of the municipality; -1 while none is chosen.
 */
export function findContacten(tabel: ContactTabel, route: string, positie: number, leeftijd = ''): string | undefined {
  const lijst = tabel.leeftijden[leeftijd]?.[route]?.[positie] ?? tabel.routes[route]?.[positie];
  return tabel.lijsten[lijst ?? -1]
    ?.map((plek) => tabel.contacten[plek]?.replace(/\$(\d)/g, (_, kolom: string) => tabel.gemeenten[+kolom]?.[positie] ?? ''))
    .join('');
}
