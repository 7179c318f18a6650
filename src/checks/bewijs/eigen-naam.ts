import { makeIssue, type Issue } from '../issue.ts';
import { findHerkomst } from './contact-eis.ts';
import type { Invoer } from './invoer.ts';
import { formatGemeente } from './woorden.ts';

/**
 * Whoever picks up is shown under their own name: a stand-in, and anyone whose number stands with another party. A
 * reader who calls a number must not get an organisation that was not named.
 */
export function checkEigenNaam(invoer: Invoer): Issue[] {
  const { inhoud, contacten } = invoer;
  const namen = new Map(inhoud.hulpaanbod.map(({ id, naam }) => [id, naam]));
  const echteNaam = ({ telefoon, wieNeemtOp }: { telefoon?: string; wieNeemtOp: string }): string | undefined =>
    namen.get(contacten.eigenaarVan(telefoon) ?? wieNeemtOp);
  return contacten.treffers
    .filter(({ contact }) => (echteNaam(contact) ?? contact.naam) !== contact.naam)
    .map((treffer) => {
      const { route, gemeente, contact } = treffer;
      return makeIssue(
        'vervanger-zonder-naam',
        findHerkomst(invoer, treffer),
        `Route ${route} noemt "${contact.naam}" bij ${contact.telefoon ?? 'dit contact'}${formatGemeente(invoer, gemeente)}. Maar daar neemt ${echteNaam(contact)} op.`,
        `Zet wieNeemtOp: ${contacten.eigenaarVan(contact.telefoon) ?? contact.wieNeemtOp} bij dit nummer, of haal het nummer weg.`,
      );
    });
}
