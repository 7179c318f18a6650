import type { Contact } from './contact.ts';

/** Where a route ends, for the count over all municipalities. */
export const eindsoorten = ['eigen gemeente', 'regio', 'landelijk', 'alleen website', 'vraagtekst', 'vervanger', 'niets'] as const;
export type Eindsoort = (typeof eindsoorten)[number];

const SOORT: Record<Contact['soort'], Eindsoort> = {
  gemeente: 'eigen gemeente',
  regio: 'regio',
  landelijk: 'landelijk',
  website: 'alleen website',
  vraagtekst: 'vraagtekst',
  vervanger: 'vervanger',
};

/** Name who is really reached: the first contact with a phone number or e-mail address, else the first that is shown. */
export function eindsoort(contacten: readonly Contact[]): Eindsoort {
  const bereikbaar = contacten.find(({ telefoon, email }) => telefoon || email);
  if (bereikbaar) return SOORT[bereikbaar.soort];
  const eerste = contacten[0];
  if (!eerste) return 'niets';
  return eerste.url ? 'alleen website' : SOORT[eerste.soort];
}
