import type { Eis } from '../../schema/veiligheid.ts';
import type { IssueCode } from '../codes.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek, type Plek } from '../plek.ts';
import { cijfers, type Treffer } from './contacten.ts';
import type { Invoer } from './invoer.ts';
import { formatGemeente, formatLijst } from './woorden.ts';

type ContactEis = Extract<Eis, { soort: 'contact-alleen-bij' | 'vervanger-alleen-bij' }>;

/** Where a contact was written down: at a regional point, or else in the chain of its route. */
export function findHerkomst({ inhoud }: Invoer, { route, contact }: Treffer): Plek {
  const zelfde = ({ telefoon }: { telefoon?: string | undefined }): boolean =>
    telefoon !== undefined && cijfers(telefoon) === cijfers(contact.telefoon ?? '');
  for (const regio of contact.soort === 'regio' ? inhoud.regios : []) {
    for (const [punt, { contacten }] of regio.punten.entries()) {
      const plaats = contacten.findIndex(zelfde);
      if (plaats >= 0) return findPlek(inhoud, regio, ['punten', punt, 'contacten', plaats, 'telefoon']);
    }
  }
  const entry = inhoud.routes.find(({ id }) => id === route);
  return entry ? findPlek(inhoud, entry, ['keten']) : { file: 'content/routes.yaml', line: 1, column: 1, field: '' };
}

/** Who may pick up under which route. */
export function checkContactEis(invoer: Invoer, eis: ContactEis, index: number): Issue[] {
  const wie = eis.soort === 'contact-alleen-bij' ? eis.wieNeemtOp : [eis.organisatie];
  const naamVan = (id: string): string =>
    invoer.inhoud.hulpaanbod.find((organisatie) => organisatie.id === id)?.naam ?? id;
  const neemtOp = ({ contact }: Treffer, id: string): boolean => contact.opgenomenDoor.includes(id);
  const mag = (treffer: Treffer, id: string): boolean =>
    eis.routes.includes(treffer.route) || (eis.soort === 'vervanger-alleen-bij' && isEigen(invoer, treffer.route, id));
  const code: IssueCode =
    eis.soort === 'contact-alleen-bij' ? 'contact-bij-verkeerde-route' : 'vervanger-bij-verkeerde-route';
  const fout = wie.flatMap((id) =>
    invoer.contacten.treffers
      .filter((treffer) => neemtOp(treffer, id) && !mag(treffer, id))
      .map((treffer) =>
        makeIssue(
          code,
          findHerkomst(invoer, treffer),
          `Wie route ${treffer.route} belt, krijgt ${naamVan(id)} aan de lijn (${treffer.contact.naam}, ${treffer.contact.telefoon ?? 'geen nummer'})${formatGemeente(invoer, treffer.gemeente)}. Dat mag alleen bij ${formatLijst(eis.routes, 'en')}. ${eis.omdat}`,
          `Zet hier het nummer van de partij zelf. Is dat er niet, haal het nummer dan weg. De eis "${eis.id}" staat in ${invoer.keuzehulp.veiligheid.file}.`,
        ),
      ),
  );
  const zinloos = wie.filter(
    (id) =>
      invoer.contacten.treffers.filter((treffer) => neemtOp(treffer, id) && eis.routes.includes(treffer.route))
        .length === 0,
  );
  return [
    ...fout,
    ...zinloos.map((id) =>
      makeIssue(
        'eis-zonder-doel',
        findPlek(invoer.inhoud, invoer.keuzehulp.veiligheid, ['eisen', index]),
        `Eis "${eis.id}" gaat over ${id}, maar die neemt bij geen van de genoemde routes op; de eis bewijst dus niets.`,
        'Kijk of er een route of nummer is weggevallen. Klopt het zo, haal dit dan uit de eis.',
      ),
    ),
  ];
}

/** Does the route itself lead to this organisation? Then it stands in for nobody. */
function isEigen({ inhoud }: Invoer, route: string, organisatie: string): boolean {
  return inhoud.routes.some(
    ({ id, keten }) =>
      id === route && keten.some((schakel) => schakel.soort === 'organisatie' && schakel.id === organisatie),
  );
}
