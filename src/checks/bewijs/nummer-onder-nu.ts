import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import { listActies, type Invoer } from './invoer.ts';
import { formatGemeente } from './woorden.ts';

/** What must be done now never rests on a number that was only read elsewhere, in any gemeente. */
export function checkNummerOnderNu(invoer: Invoer): Issue[] {
  const { inhoud, keuzehulp, contacten } = invoer;
  return listActies(invoer)
    .filter(({ wanneer }) => wanneer === 'nu')
    .flatMap(({ id, routes: [route] }) => {
      const entry = keuzehulp.adviezen.find((advies) => advies.id === id);
      if (route === undefined || !entry) return [];
      const onzeker = contacten.gemeenten.find((gemeente) => {
        const nummers = contacten.bij(route, gemeente).filter(({ telefoon }) => telefoon !== undefined);
        return nummers.length > 0 && nummers.every(({ status }) => status === 'bij-derde');
      });
      return onzeker === undefined
        ? []
        : [
            makeIssue(
              'alleen-bij-derde',
              findPlek(inhoud, entry, ['routes', 0]),
              `Dit advies geldt nu, maar het enige nummer van route ${route} is bij een ander gelezen (bij-derde)${formatGemeente(invoer, onzeker)}.`,
              'Zoek het nummer op bij de organisatie zelf en zet de status op eigen-bron, of voeg aan de keten een partij toe waarvan het nummer wel zeker is.',
            ),
          ];
    });
}
