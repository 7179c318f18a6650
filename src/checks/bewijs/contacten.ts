import { resolveContacten, type Contact } from '../../domain/contact.ts';
import { buildContactGegevens } from '../../domain/contact-gegevens.ts';
import type { Inhoud } from '../inhoud.ts';

/** A contact as the proofs judge it. */
export type BewijsContact = Contact & {
  /** Everyone who may turn out to pick up: who is said to, and whose number it is. */
  opgenomenDoor: readonly string[];
  /** Does another party pick up than the one the route is about? Also where that is how it is arranged, as for the COSM. */
  valtIn: boolean;
};

/** One contact that some reader gets under some route, with the first gemeente where that is so. */
export type Treffer = { route: string; gemeente: string | null; contact: BewijsContact };

/** The contacts of every route, found as the reader gets them. */
export type Contacten = {
  /** Every gemeente, and null for a reader who has chosen none. */
  gemeenten: readonly (string | null)[];
  /** One of each group of gemeenten where the same parties pick up under every route, at every age; the first is null. */
  soortenGemeente: readonly (string | null)[];
  /** Every contact that any reader gets, once per route, name and number. */
  treffers: readonly Treffer[];
  bij: (route: string, gemeente: string | null, leeftijd?: string) => readonly BewijsContact[];
  /** The organisation that a phone number belongs to. */
  eigenaarVan: (telefoon: string | undefined) => string | undefined;
};

/** Only the digits of a phone number, so that spaces make no difference. */
export const cijfers = (nummer: string): string => nummer.replace(/\D/g, '');

/**
 * Find the contacts of every route, for every gemeente and age.
 *
 * @param leeftijden The ages that may decide who picks up.
 */
export function makeContacten(inhoud: Inhoud, leeftijden: readonly string[]): Contacten {
  const bij = makeBij(inhoud);
  const gemeenten = [null, ...inhoud.gemeenten.map(({ code }) => code)];
  const soorten = new Map<string, string | null>();
  const treffers = new Map<string, Treffer>();
  const plaatselijk = listPlaatselijk(inhoud);
  const perLeeftijd = listPerLeeftijd(inhoud);
  for (const gemeente of gemeenten) {
    const soort: unknown[] = [];
    for (const { id: route } of inhoud.routes) {
      // What is the same in every gemeente is found once, and sets no gemeenten apart.
      const isPlaatselijk = plaatselijk.has(route);
      if (gemeente !== null && !isPlaatselijk) continue;
      for (const leeftijd of perLeeftijd.has(route) ? [undefined, ...leeftijden] : [undefined]) {
        for (const contact of bij(route, gemeente, leeftijd)) {
          const { opgenomenDoor, valtIn, telefoon, naam, wieNeemtOp } = contact;
          if (isPlaatselijk) soort.push(route, leeftijd, valtIn, ...opgenomenDoor.map((wie) => wie.replace(/:.*/, '')));
          const sleutel = [route, naam, wieNeemtOp, telefoon].join();
          if (!treffers.has(sleutel)) treffers.set(sleutel, { route, gemeente, contact });
        }
      }
    }
    const sleutel = soort.join();
    if (!soorten.has(sleutel)) soorten.set(sleutel, gemeente);
  }
  return {
    gemeenten,
    soortenGemeente: [...soorten.values()],
    treffers: [...treffers.values()],
    bij,
    eigenaarVan: makeEigenaarVan(inhoud),
  };
}

function makeEigenaarVan({ hulpaanbod }: Inhoud): Contacten['eigenaarVan'] {
  const eigenaren = new Map(
    hulpaanbod.flatMap(({ id, telefoon }) =>
      telefoon.map(({ nummer, wieNeemtOp }) => [cijfers(nummer), wieNeemtOp ?? id] as const),
    ),
  );
  return (telefoon) => (telefoon === undefined ? undefined : eigenaren.get(cijfers(telefoon)));
}

function listMetSchakel({ routes }: Inhoud, ...soorten: string[]): ReadonlySet<string> {
  return new Set(routes.filter(({ keten }) => keten.some(({ soort }) => soorten.includes(soort))).map(({ id }) => id));
}

/** Routes of which the contacts depend on the gemeente. */
const listPlaatselijk = (inhoud: Inhoud): ReadonlySet<string> =>
  listMetSchakel(inhoud, 'regionaal-punt', 'centrumgemeente', 'gemeentenummer');

/** Routes of which the contacts depend on the age. */
const listPerLeeftijd = (inhoud: Inhoud): ReadonlySet<string> => listMetSchakel(inhoud, 'regionaal-punt');

/** Look a contact up, each route, gemeente and age once; what does not depend on gemeente or age is found once in all. */
function makeBij(inhoud: Inhoud): Contacten['bij'] {
  const gegevens = buildContactGegevens(inhoud);
  const eigenaarVan = makeEigenaarVan(inhoud);
  const plaatselijk = listPlaatselijk(inhoud);
  const perLeeftijd = listPerLeeftijd(inhoud);
  const bekend = new Map<string, readonly BewijsContact[]>();
  const zoek = (route: string, gemeente: string | null, leeftijd?: string): BewijsContact[] => {
    // A route that does not exist is reported where it is named; it reaches nobody.
    if (!gegevens.routes[route]) return [];
    return resolveContacten(route, gemeente, gegevens, leeftijd === undefined ? {} : { leeftijd }).map((contact) => {
      const eigenaar = eigenaarVan(contact.telefoon) ?? contact.wieNeemtOp;
      const namensAnder = contact.soort === 'landelijk' && contact.namens !== undefined;
      return {
        ...contact,
        opgenomenDoor: [...new Set([contact.wieNeemtOp, eigenaar])],
        valtIn: contact.standIn || namensAnder,
      };
    });
  };
  return (route, gemeente, leeftijd) => {
    const sleutel = `${route} ${plaatselijk.has(route) ? gemeente : ''} ${perLeeftijd.has(route) ? leeftijd : ''}`;
    const contacten = bekend.get(sleutel) ?? zoek(route, gemeente, leeftijd);
    bekend.set(sleutel, contacten);
    return contacten;
  };
}
