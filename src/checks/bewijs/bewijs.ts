import { reach } from '../../domain/diagram.ts';
import { count } from '../../domain/diagram-count.ts';
import { situaties } from '../../domain/situaties.ts';
import type { Inhoud } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import { checkAdviezenGelden } from './adviezen-gelden.ts';
import { proveAntwoordenTellen } from './antwoorden-tellen.ts';
import { isBewijsbaar } from './bewijsbaar.ts';
import { proveCasussen } from './casussen.ts';
import { listContactEinden } from './contact-einden.ts';
import { checkEigenNaam } from './eigen-naam.ts';
import { proveEisen } from './eisen.ts';
import { proveGrensgevallen } from './grensgevallen.ts';
import { proveInterview } from './interview.ts';
import { makeInvoer, type Invoer } from './invoer.ts';
import { checkNummerOnderNu } from './nummer-onder-nu.ts';
import { countNummers } from '../../domain/nummer-statussen.ts';
import { checkPakket } from './pakket.ts';
import type { BewijsRapport } from './rapport.ts';
import { checkVangnetten } from './vangnetten.ts';
import { listVerlies } from './verlies.ts';
import { checkVolledigheid, listZonderActie } from './volledigheid.ts';
import { proveWeetNietWet } from './weet-niet-wet.ts';

/** What the proofs found: everything that is wrong, and the figures of every keuzehulp that could be proven. */
export type Bewijs = { issues: Issue[]; rapporten: BewijsRapport[] };

const bekend = new WeakMap<Inhoud, Bewijs>();

/**
 * Prove every keuzehulp: in every possible situation, for every gemeente and without one, on the contacts that a reader
 * gets. A keuzehulp with a reference that leads nowhere is passed over; the other checks report that first.
 *
 * The same content is proven once; asking again gives the same answer.
 */
export function bewijs(inhoud: Inhoud): Bewijs {
  const eerder = bekend.get(inhoud);
  if (eerder) return eerder;
  const delen = inhoud.keuzehulpen.flatMap((keuzehulp) =>
    isBewijsbaar(inhoud, keuzehulp) ? [bewijsKeuzehulp(makeInvoer(inhoud, keuzehulp))] : [],
  );
  const gevonden = {
    issues: delen.flatMap(({ issues }) => issues),
    rapporten: delen.flatMap(({ rapport }) => rapport ?? []),
  };
  bekend.set(inhoud, gevonden);
  return gevonden;
}

/** The proofs as one check among the others. */
export const checkBewijs = (inhoud: Inhoud): Issue[] => bewijs(inhoud).issues;

function bewijsKeuzehulp(invoer: Invoer): { issues: Issue[]; rapport?: BewijsRapport } {
  const { inhoud, keuzehulp, compiled } = invoer;
  if (compiled.wereld === 0) {
    // In an empty world everything holds, so nothing is proven.
    return {
      issues: [
        makeIssue(
          'wereld-leeg',
          findPlek(inhoud, keuzehulp.keuzehulp, ['onmogelijk']),
          'De combinaties bij onmogelijk sluiten samen elke situatie uit; geen enkele lezer kan de vragen beantwoorden.',
          'Haal de regel weg die te veel uitsluit: een regel geldt alleen voor de antwoorden die erin staan, en een leeg blok voor alles.',
        ),
      ],
    };
  }
  const eisen = proveEisen(invoer);
  const wet = proveWeetNietWet(invoer);
  const antwoorden = proveAntwoordenTellen(invoer);
  const casussen = proveCasussen(invoer);
  const interview = proveInterview(invoer, casussen.cijfers);
  const grensgevallen = proveGrensgevallen(invoer);
  const issues = [
    ...[eisen, wet, antwoorden, casussen, interview, grensgevallen].flatMap((deel) => deel.issues),
    ...[checkVolledigheid, checkAdviezenGelden, checkVangnetten, checkNummerOnderNu, checkEigenNaam].flatMap((check) =>
      check(invoer),
    ),
    ...checkPakket(invoer),
  ];
  return {
    issues,
    rapport: {
      keuzehulp: keuzehulp.naam,
      situaties: count(compiled.store, situaties(compiled)),
      adviezen: invoer.adviezen.length,
      eisen: eisen.cijfers,
      weetNiet: wet.cijfers,
      uitzonderingen: keuzehulp.veiligheid.weetNiet.length,
      zonderActie: listZonderActie(invoer),
      gelijk: antwoorden.gelijk,
      verlies: listVerlies(invoer),
      knopen: countKnopen(invoer),
      interview: interview.cijfers,
      casussen: casussen.cijfers,
      grensgevallen: grensgevallen.cijfers,
      einden: listContactEinden(invoer),
      nummers: countNummers(inhoud),
    },
  };
}

/** The nodes that the browser gets: those of every function that the interview asks. */
function countKnopen({ compiled: { store, wereld, kenmerken, adviezen, vangnetten } }: Invoer): number {
  const geldt = [...kenmerken, ...vangnetten].map((een) => een.geldt);
  return reach(store, [wereld, ...geldt, ...adviezen.flatMap(({ zichtbaar, blokken }) => [zichtbaar, ...blokken])])
    .length;
}
