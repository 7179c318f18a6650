import type { Hulpaanbod } from '../schema/hulpaanbod.ts';
import type { Schakel } from '../schema/route.ts';
import type { Entry, Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

const cijfers = (nummer: string): string => nummer.replace(/\D/g, '');

/** A route that picks one number of an organisation picks one that the organisation has. */
export function checkGekozenNummers(inhoud: Inhoud): Issue[] {
  return inhoud.routes.flatMap((route) => route.keten.flatMap((schakel, index) => {
    if (schakel.soort !== 'organisatie' || schakel.nummer === undefined) return [];
    const organisatie = inhoud.hulpaanbod.find(({ id }) => id === schakel.id);
    const nummers = organisatie?.telefoon.map(({ nummer }) => nummer) ?? [];
    if (!organisatie || nummers.some((nummer) => cijfers(nummer) === cijfers(schakel.nummer ?? ''))) return [];
    return [makeIssue('onbekend-nummer', findPlek(inhoud, route, ['keten', index, 'nummer']),
      `Bij nummer staat "${schakel.nummer}", maar dat nummer heeft ${organisatie.naam} niet.`,
      nummers.length > 0 ? `Kies uit: ${nummers.join(', ')}.` : `Zet het nummer eerst in ${organisatie.file}.`)];
  }));
}

/** The status of every number that a link of a chain can give, `onzeker` left out because it is never shown. */
function listStatussen(schakel: Schakel, hulpaanbod: readonly Entry<Hulpaanbod>[], inhoud: Inhoud): string[] {
  if (schakel.soort === 'organisatie' && schakel.zonderNummer) return [];
  if (schakel.soort === 'organisatie' || schakel.soort === 'vervanger') {
    const gekozen = schakel.soort === 'organisatie' ? schakel.nummer : undefined;
    const telefoon = hulpaanbod.find(({ id }) => id === schakel.id)?.telefoon ?? [];
    return telefoon.filter(({ nummer }) => gekozen === undefined || cijfers(nummer) === cijfers(gekozen)).map(({ status }) => status);
  }
  if (schakel.soort === 'regionaal-punt') {
    return inhoud.regios.flatMap(({ punten }) => punten.filter(({ taak }) => taak === schakel.taak)
      .flatMap(({ contacten }) => contacten.flatMap(({ telefoon, status }) => (telefoon ? [status] : []))));
  }
  return inhoud.gemeenten.map(({ telefoonStatus }) => telefoonStatus);
}

/**
 * What must be done now rests on a number that was read at its owner, somewhere in the chain of the first route.
 * Which number each municipality ends at is proven apart, on resolved contacts; this finds a chain that can never be right.
 */
export function checkNummerOnderNu(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.flatMap(({ adviezen }) => adviezen.flatMap((advies) => {
    const route = inhoud.routes.find(({ id }) => id === advies.routes[0]);
    if (advies.wanneer !== 'nu' || advies.soort !== 'actie' || !route) return [];
    const statussen = route.keten.flatMap((schakel) => listStatussen(schakel, inhoud.hulpaanbod, inhoud)).filter((status) => status !== 'onzeker');
    if (statussen.length === 0 || statussen.some((status) => status !== 'bij-derde')) return [];
    return [makeIssue('alleen-bij-derde', findPlek(inhoud, advies, ['routes', 0]),
      `Dit advies geldt nu, maar de route ${route.id} heeft alleen nummers die bij een ander zijn gelezen (bij-derde).`,
      'Zoek het nummer op bij de organisatie zelf en zet de status op eigen-bron, of voeg aan de keten een partij toe waarvan het nummer wel zeker is.')];
  }));
}
