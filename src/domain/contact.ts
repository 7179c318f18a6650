import type { Status } from '../schema/shared/status.ts';
import type { Bereik } from './bereik.ts';
import type { ContactGegevens, KetenDeel } from './contact-gegevens.ts';
import { contactVanGemeente, vraagtekst } from './gemeente-contact.ts';
import { listPuntContacten } from './regionaal-punt.ts';

/**
 * Whom to call for a route. `wieNeemtOp` is the id of an organisation or regional point, `gemeente:<code>`, or `gemeente`
 * while none is chosen. Only a `vraagtekst` has no status, because it shows no fact. A stand-in says in `toelichting` why.
 */
export type Contact = Omit<Bereik, 'leeftijd' | 'status' | 'gezien' | 'bron'> & {
  route: string;
  soort: 'gemeente' | 'regio' | 'landelijk' | 'website' | 'vraagtekst' | 'vervanger';
  standIn: boolean;
  vraagNaar?: string;
  status?: Status;
  gezien?: string;
  bron?: string;
};

/** What about the person changes who is called. `weet-niet` and absent leave every contact. */
export type ContactSituatie = { leeftijd?: string };

type Zoek = { route: string; vraagNaar: string | undefined; positie: number; leeftijd: string | undefined; gegevens: ContactGegevens };

/** `zeker`: the chain can stop here. `laatst`: show after what the rest of the chain gives. */
type Gevonden = { contacten: readonly Contact[]; zeker?: boolean; laatst?: boolean };

/**
 * Find whom to call for a route, in the order in which they are shown; the first is the one to call.
 *
 * The chain is walked until a number is found that was read at its owner. A number that was read elsewhere, a website
 * or an e-mail address is shown too, followed by the next link. Where nobody knows which point serves the municipality,
 * the stand-in goes first.
 *
 * @param gemeente Code such as `GM0479`, or null while none is chosen.
 * @throws Error for a route or municipality that the data do not have.
 */
export function resolveContacten(route: string, gemeente: string | null, gegevens: ContactGegevens, { leeftijd }: ContactSituatie = {}): Contact[] {
  const gegeven = gegevens.routes[route];
  const positie = gemeente === null ? -1 : gegevens.gemeenten.codes.indexOf(gemeente);
  if (!gegeven) throw new Error(`Route "${route}" bestaat niet.`);
  if (gemeente !== null && positie < 0) throw new Error(`Gemeente "${gemeente}" bestaat niet.`);
  const { vraagNaar, toelichting, keten } = gegeven;
  const eerst: Contact[] = [];
  const laatst: Contact[] = [];
  for (const deel of keten) {
    const gevonden = findBijDeel(deel, { route, vraagNaar, positie, leeftijd, gegevens });
    (gevonden.laatst ? laatst : eerst).push(...gevonden.contacten.filter((contact) => !eerst.some((ander) => isZelfde(contact, ander))));
    if (gevonden.zeker) break;
  }
  return [...eerst, ...laatst].map((contact) => withRoute(contact, vraagNaar, toelichting));
}

function findBijDeel(deel: KetenDeel, zoek: Zoek): Gevonden {
  const { route, positie, gegevens, vraagNaar } = zoek;
  switch (deel.soort) {
    case 'landelijk':
    case 'vervanger': {
      const { leeftijd: _, ...bereik } = deel.bereik;
      const standIn = deel.soort === 'vervanger';
      const soort = !standIn && !bereik.telefoon && !bereik.email ? 'website' : deel.soort;
      return withZeker([{ ...bereik, route, soort, standIn }]);
    }
    case 'regionaal-punt': {
      const { contacten, onbekendWelke } = listPuntContacten({ ...zoek, taak: deel.taak }, gegevens);
      return onbekendWelke ? { contacten: contacten.map(withOnbekend), laatst: true } : withZeker(contacten);
    }
    case 'centrumgemeente': {
      const centrum = gegevens.gemeenten.centrum[positie];
      return centrum === undefined ? { contacten: [] } : withZeker([contactVanCentrum(centrum, zoek)]);
    }
    case 'gemeentenummer':
      return positie < 0 ? { contacten: [vraagtekst(route, vraagNaar)] } : withZeker([contactVanGemeente(route, positie, gegevens)]);
  }
}

/** A centre municipality is reached at the same number as itself. */
const isZelfde = (a: Contact, b: Contact): boolean => a.wieNeemtOp === b.wieNeemtOp && a.telefoon === b.telefoon;

const withZeker = (contacten: readonly Contact[]): Gevonden => ({
  contacten,
  zeker: contacten.some(({ telefoon, status }) => telefoon && status !== 'bij-derde'),
});

function contactVanCentrum(centrum: number, { route, positie, gegevens }: Zoek): Contact {
  const contact = contactVanGemeente(route, centrum, gegevens);
  const uitleg = 'Deze gemeente is centrumgemeente en regelt deze opvang voor de streek.';
  return { ...contact, soort: centrum === positie ? 'gemeente' : 'regio', toelichting: [uitleg, contact.toelichting].filter(Boolean).join(' ') };
}

const withOnbekend = (contact: Contact): Contact => ({
  ...contact,
  toelichting: [contact.toelichting, 'Welk punt voor jouw gemeente geldt, is niet bekend.'].filter(Boolean).join(' '),
});

/** Add what the route itself says: whom to ask for at a general number, and what the reader must know. */
function withRoute(contact: Contact, vraagNaar: string | undefined, toelichting: string | undefined): Contact {
  if (contact.standIn || contact.soort === 'vraagtekst') return contact;
  const uitleg = [contact.toelichting, toelichting].filter(Boolean).join(' ');
  return { ...contact, ...(vraagNaar && contact.telefoon ? { vraagNaar } : {}), ...(uitleg ? { toelichting: uitleg } : {}) };
}
