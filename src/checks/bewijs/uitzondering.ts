import { and, not, or, type Node } from '../../domain/diagram.ts';
import type { Uitzondering } from '../../schema/veiligheid.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import type { Invoer } from './invoer.ts';
import { findVoorbeeld } from './voorbeeld.ts';
import { formatLijst } from './woorden.ts';

/** Is this exception about this route, lost from this answer? */
export const isVoor = ({ route, van }: Uitzondering, kwijt: string, antwoord: string): boolean =>
  route === kwijt && (van === undefined || van.includes(antwoord));

/** One exception with what the weet-niet law found out about it. */
type Toets = {
  uitzondering: Uitzondering;
  /** Place in `weetNiet`. */
  index: number;
  /** The answers that the law compares. */
  vanaf: readonly string[];
  /** Situations with this answer in which the route is lost. */
  gebruik: (van: string) => Node;
  /** Where, after the change, one of the routes that take the place is shown. */
  erna: Node;
};

/** An exception is needed for every answer it names, and what takes the place is there in every situation it is used for. */
export function checkUitzondering(invoer: Invoer, { uitzondering, index, vanaf, gebruik, erna }: Toets): Issue[] {
  const {
    inhoud,
    keuzehulp,
    compiled: { store },
  } = invoer;
  const { kenmerk, route, van, door } = uitzondering;
  const antwoorden = van ?? vanaf;
  const overal = or(store, ...antwoorden.map(gebruik));
  const onnodig = van && overal !== 0 ? van.filter((antwoord) => gebruik(antwoord) === 0) : [];
  const overbodig =
    overal === 0 || onnodig.length > 0
      ? [
          makeIssue(
            'uitzondering-overbodig',
            findPlek(inhoud, keuzehulp.veiligheid, ['weetNiet', index]),
            overal === 0
              ? `De uitzondering voor route ${route} bij ${kenmerk} is nergens nodig: daar valt niets weg.`
              : `De uitzondering voor route ${route} bij ${kenmerk} noemt ${formatLijst(onnodig, 'en')}, maar daar valt niets weg.`,
            `Veranderde je een advies, kijk dan eerst of dat de bedoeling was. Zo nee, herstel het advies. Zo ja, haal ${overal === 0 ? 'de uitzondering' : 'dat antwoord bij van'} weg.`,
          ),
        ]
      : [];
  const zonder = and(store, overal, not(store, erna));
  return zonder === 0
    ? overbodig
    : [
        ...overbodig,
        makeIssue(
          'uitzondering-zonder-vervanging',
          findPlek(inhoud, keuzehulp.veiligheid, ['weetNiet', index, 'door']),
          `${findVoorbeeld(invoer, zonder).bij} valt route ${route} weg als ${kenmerk} onbekend is, en dan staat er geen actie met ${formatLijst(door, 'of')}.`,
          'Zet bij door een route die daar wel staat, of verruim het advies met die route.',
        ),
      ];
}
