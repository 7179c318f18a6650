import { and, or, type Node } from '../../domain/diagram.ts';
import type { Uitzondering } from '../../schema/veiligheid.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek, type Plek } from '../plek.ts';
import { countParen, vergelijkBehoud, type Behoud, type Paar } from './behoud.ts';
import { listActies, type Invoer } from './invoer.ts';
import { checkUitzondering, isVoor } from './uitzondering.ts';
import { findVoorbeeld } from './voorbeeld.ts';
import { formatAdviezen } from './woorden.ts';

/** For one kenmerk: how many situations were compared with the same situation at `weet-niet`. */
export type WetCijfers = { kenmerk: string; paren: bigint };

/** What "weet ik niet" is called in every question that has it. */
export const weetNiet = 'weet-niet';

/**
 * The weet-niet law: whoever answers "weet ik niet" loses no protection and gets nothing that intervenes. Take any possible
 * situation, change one answer to `weet-niet`, and compare the routes. A beschermend route that goes needs a written
 * exception; an ingrijpend route that comes has none.
 */
export function proveWeetNietWet(invoer: Invoer): { issues: Issue[]; cijfers: WetCijfers[] } {
  const delen = invoer.compiled.kenmerken
    .filter(({ antwoorden }) => antwoorden.includes(weetNiet))
    .map(({ id }) => {
      const behoud = vergelijkBehoud(invoer, id, weetNiet);
      const paren = countParen(invoer, behoud.paren);
      const issues =
        paren === 0n ? [maakLeeg(invoer, id)] : [...checkWeg(invoer, id, behoud), ...checkErbij(invoer, id, behoud)];
      return { issues, cijfers: { kenmerk: id, paren } };
    });
  return { issues: delen.flatMap(({ issues }) => issues), cijfers: delen.map(({ cijfers }) => cijfers) };
}

function findVraag({ inhoud, keuzehulp: { keuzehulp } }: Invoer, id: string): Plek {
  return findPlek(inhoud, keuzehulp, ['vragen', keuzehulp.vragen.findIndex(({ kenmerk }) => kenmerk === id)]);
}

function maakLeeg(invoer: Invoer, id: string): Issue {
  return makeIssue(
    'weet-niet-niet-vergeleken',
    findVraag(invoer, id),
    `Bij ${id} is geen enkele situatie met "weet ik niet" te vergelijken; daar bewijst de weet-niet-wet niets.`,
    'Kijk bij onmogelijk en alleenAls waardoor weet-niet hier nooit kan.',
  );
}

/** The situation with the answer that was changed, in words, as an editor can click it together. */
function zeg(invoer: Invoer, { van, kenmerk }: Paar, waar: Node): string {
  const label = invoer.keuzehulp.keuzehulp.vragen.find((vraag) => vraag.kenmerk === kenmerk);
  const antwoord = (id: string): string => label?.antwoorden.find((een) => een.id === id)?.label ?? id;
  return `${findVoorbeeld(invoer, waar).bij}. Verander ${label?.kort ?? kenmerk} van "${antwoord(van)}" in "${antwoord(weetNiet)}"`;
}

/** Adviezen of one aard that give a route somewhere in these situations. */
function listGevers(invoer: Invoer, route: string, aard: string, waar: Node): string[] {
  const { store } = invoer.compiled;
  return listActies(invoer)
    .filter((actie) => actie.aard === aard && actie.routes.includes(route) && and(store, waar, actie.zichtbaar) !== 0)
    .map(({ id }) => id);
}

function checkWeg(invoer: Invoer, kenmerk: string, { paren, weg, erna }: Behoud): Issue[] {
  const { store } = invoer.compiled;
  const uitzonderingen = invoer.keuzehulp.veiligheid.weetNiet
    .map((uitzondering, index) => ({ uitzondering, index }))
    .filter(({ uitzondering }) => uitzondering.kenmerk === kenmerk);
  const geschonden = [...weg].flatMap(([route, kwijt]) =>
    paren
      .filter(({ van }) => !uitzonderingen.some(({ uitzondering }) => isVoor(uitzondering, route, van)))
      .map((paar) => ({ paar, waar: and(store, paar.waar, kwijt) }))
      .filter(({ waar }) => waar !== 0)
      .map(({ paar, waar }) =>
        makeIssue(
          'weet-niet-neemt-weg',
          findVraag(invoer, kenmerk),
          `${zeg(invoer, paar, waar)}, en route ${route} valt weg. Die kwam van ${formatAdviezen(invoer, listGevers(invoer, route, 'beschermend', waar))}.`,
          `Zet ${weetNiet} bij ${kenmerk} in dat advies. Kan dat echt niet, schrijf dan een uitzondering bij weetNiet in veiligheid.yaml, met wat ervoor in de plaats komt.`,
        ),
      ),
  );
  const gebruik = (uitzondering: Uitzondering, van: string): Node => {
    const kwijt = weg.get(uitzondering.route) ?? 0;
    return or(store, ...paren.filter((paar) => paar.van === van).map(({ waar }) => and(store, waar, kwijt)));
  };
  return [
    ...geschonden,
    ...uitzonderingen.flatMap(({ uitzondering, index }) =>
      checkUitzondering(invoer, {
        uitzondering,
        index,
        vanaf: paren.map(({ van }) => van),
        gebruik: (van) => gebruik(uitzondering, van),
        erna: erna(uitzondering.door),
      }),
    ),
  ];
}

function checkErbij(invoer: Invoer, kenmerk: string, { paren, erbij }: Behoud): Issue[] {
  const { store } = invoer.compiled;
  return [...erbij].flatMap(([route, nieuw]) =>
    paren
      .map((paar) => ({ paar, waar: and(store, paar.waar, nieuw) }))
      .filter(({ waar }) => waar !== 0)
      .map(({ paar, waar }) =>
        makeIssue(
          'weet-niet-voegt-toe',
          findVraag(invoer, kenmerk),
          `${zeg(invoer, paar, waar)}, en er komt een ingrijpende route bij: ${route}. Die kan komen van ${formatAdviezen(
            invoer,
            listActies(invoer)
              .filter(({ aard, routes }) => aard === 'ingrijpend' && routes.includes(route))
              .map(({ id }) => id),
          )}.`,
          `Haal ${weetNiet} bij ${kenmerk} weg uit dat advies, of laat het advies ook gelden bij het bekende antwoord.`,
        ),
      ),
  );
}
