import type { Bereik } from '../domain/bereik.ts';
import { buildContactGegevens, type ContactGegevens } from '../domain/contact-gegevens.ts';
import { resolveContacten, type Contact } from '../domain/contact.ts';
import { listGemeenten, listHulpaanbod, listRegios, listRoutes } from './content.ts';

/** What a contact card shows. A regional point has no route; everything else comes from the resolution of a route. */
export type ContactKaart = Omit<Bereik, 'leeftijd' | 'status' | 'gezien' | 'bron'> &
  Partial<Pick<Contact, 'route' | 'standIn' | 'vraagNaar' | 'status' | 'gezien' | 'bron'>> & {
    /** What this party does here, such as "Zorgcoördinator van je regio". */
    taak?: string;
    /** Page of the party that picks up. */
    href?: string;
    /** What to ask for at a number that serves several routes. */
    vragen?: string[];
  };

/** Whom to call, as an article shows it: a national party, or what differs per municipality. */
export type Belblok = { soort: 'contact'; kaart: ContactKaart } | { soort: 'lokaal'; namen: string[] };

let gegevens: Promise<ContactGegevens> | undefined;

/** Get everything that routes need to find a contact; built once. */
export function getContactGegevens(): Promise<ContactGegevens> {
  gegevens ??= Promise.all([listRoutes(), listHulpaanbod(), listRegios(), listGemeenten()]).then(
    ([routes, hulpaanbod, regios, gemeenten]) => buildContactGegevens({ routes, hulpaanbod, regios, gemeenten }),
  );
  return gegevens;
}

/** Add the page of the party that picks up, where it has one. */
export async function withPagina<T extends ContactKaart>(kaart: T): Promise<T> {
  const heeftPagina = (await listHulpaanbod()).some(({ id }) => id === kaart.wieNeemtOp);
  return heeftPagina ? { ...kaart, href: `/hulpaanbod/${kaart.wieNeemtOp}/` } : kaart;
}

/**
 * Resolve routes for a municipality into cards, in the given order. Routes that end at the same number of the same
 * party share a card, which then lists what to ask for.
 *
 * @param gemeente Code such as `GM0479`, or null for what holds everywhere.
 * @throws When a route or municipality does not exist.
 */
export async function listContacten(routes: readonly string[], gemeente: string | null): Promise<ContactKaart[]> {
  const [alleRoutes, contactGegevens] = await Promise.all([listRoutes(), getContactGegevens()]);
  const naamVan = (id: string) => alleRoutes.find((route) => route.id === id)?.naam ?? id;
  const contacten = routes.flatMap((route) =>
    resolveContacten(route, gemeente, contactGegevens).map((contact) => ({ ...contact, taak: naamVan(route) })),
  );
  // A stand-in keeps a card per task: the reader must see what it stands in for.
  const groepen = Map.groupBy(contacten, ({ wieNeemtOp, telefoon, standIn, taak }) => [wieNeemtOp, telefoon, standIn && taak].join());
  return Promise.all([...groepen.values()].flatMap(joinKaarten).map(withPagina));
}

function joinKaarten(kaarten: readonly ContactKaart[]): ContactKaart[] {
  const [eerste, ...rest] = kaarten;
  if (!eerste || rest.length === 0) return eerste ? [eerste] : [];
  const { taak: _, vraagNaar: __, ...kaart } = eerste;
  const vragen = [...new Set(kaarten.flatMap(({ vraagNaar }) => vraagNaar ?? []))];
  const toelichting = kaarten.reduce((alles, { toelichting: deel = '' }) => (deel.includes(alles) ? deel : alles.includes(deel) ? alles : `${alles} ${deel}`), '');
  return [{ ...kaart, vragen, ...(toelichting ? { toelichting } : {}) }];
}

/** Turn the `bel` of an article into blocks; what differs per municipality becomes one block with the way to find it. */
export async function listBelblokken(routes: readonly string[]): Promise<Belblok[]> {
  const alleRoutes = new Map((await listRoutes()).map((route) => [route.id, route]));
  const lokaal = routes.filter((id) => alleRoutes.get(id)?.lokaal);
  const blokken = await Promise.all(
    routes.map(async (id): Promise<Belblok[]> => {
      if (id === lokaal[0]) return [{ soort: 'lokaal', namen: lokaal.map((route) => alleRoutes.get(route)?.naam ?? route) }];
      if (lokaal.includes(id)) return [];
      return (await listContacten([id], null)).map((kaart) => ({ soort: 'contact', kaart }));
    }),
  );
  return blokken.flat();
}
