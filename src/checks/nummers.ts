import type { Inhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

const cijfers = (nummer: string): string => nummer.replace(/\D/g, '');

/** A route that picks one number of an organisation picks one that the organisation has. */
export function checkGekozenNummers(inhoud: Inhoud): Issue[] {
  return inhoud.routes.flatMap((route) =>
    route.keten.flatMap((schakel, index) => {
      if (schakel.soort !== 'organisatie' || schakel.nummer === undefined) return [];
      const organisatie = inhoud.hulpaanbod.find(({ id }) => id === schakel.id);
      const nummers = organisatie?.telefoon.map(({ nummer }) => nummer) ?? [];
      if (!organisatie || nummers.some((nummer) => cijfers(nummer) === cijfers(schakel.nummer ?? ''))) return [];
      return [
        makeIssue(
          'onbekend-nummer',
          findPlek(inhoud, route, ['keten', index, 'nummer']),
          `Bij nummer staat "${schakel.nummer}", maar dat nummer heeft ${organisatie.naam} niet.`,
          nummers.length > 0
            ? `Is het nummer veranderd? Zet het nieuwe dan ook hier. Kies uit: ${nummers.join(', ')}.`
            : `Zet het nummer eerst in ${organisatie.file}.`,
        ),
      ];
    }),
  );
}
