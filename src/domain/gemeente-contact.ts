import type { Contact } from './contact.ts';
import type { ContactGegevens } from './contact-gegevens.ts';

/** The address that most municipalities have: `https://www.naam.nl`. */
export function standaardSite(naam: string): string {
  return `https://www.${naam.replace(/ \(.*/, '').normalize('NFD').toLowerCase().replace(/[^a-z0-9]/g, '')}.nl`;
}

/** The general number of a municipality, by its position; `gemeente` says whether it is the chosen one. */
export function contactVanGemeente(route: string, positie: number, { gemeenten }: ContactGegevens): Contact {
  const naam = gemeenten.namen[positie] ?? '';
  const telefoon = gemeenten.telefoon[positie] ?? '';
  const { status = 'eigen-bron', gezien = gemeenten.gezien, toelichting } = gemeenten.afwijking[positie] ?? {};
  const gedeeld = gemeenten.telefoon.filter((nummer) => nummer === telefoon).length > 1;
  const uitleg = [gedeeld && 'Meer gemeenten delen dit nummer: noem je gemeente.', toelichting].filter(Boolean).join(' ');
  return {
    route,
    naam: `Gemeente ${naam}`,
    wieNeemtOp: `gemeente:${gemeenten.codes[positie]}`,
    soort: 'gemeente',
    standIn: false,
    ...(status === 'onzeker' ? {} : { telefoon }),
    url: gemeenten.site[positie] || standaardSite(naam),
    status: status === 'onzeker' ? 'eigen-bron' : status,
    gezien,
    bron: gemeenten.bron,
    ...(uitleg ? { toelichting: uitleg } : {}),
  };
}

/** What a municipal route shows while no municipality is chosen: whom to ask for, without a number. */
export function vraagtekst(route: string, vraagNaar: string | undefined): Contact {
  return {
    route,
    naam: 'Je gemeente',
    wieNeemtOp: 'gemeente',
    soort: 'vraagtekst',
    standIn: false,
    toelichting: `Bel de gemeente${vraagNaar ? ` en vraag naar ${vraagNaar}` : ''}. Kies je gemeente voor het nummer.`,
  };
}
