import { listGevraagd, type Horizon } from './horizon.ts';
import { listSamen, type Interview } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';
import { mogelijkeAntwoorden } from './mogelijk.ts';

/** One screen: the questions, or the boxes of the extras, that it holds; in order. */
export type Scherm = { soort: 'vraag' | 'extra'; horizon: Horizon; kenmerken: string[] };

/**
 * The next screen, or undefined when the horizon is reached.
 *
 * A question is asked only when it is unanswered, applies, and can still change an advies that the horizon waits for. The
 * screen of the extras is done once each of its boxes has an answer (`ja` or `nee`); without relevant boxes there is none.
 * With answers that exclude each other nothing is asked. Throws for an unknown kenmerk or answer.
 */
export function volgendScherm(
  interview: Interview,
  antwoorden: Antwoorden,
  horizon: Horizon = 'eerst',
): Scherm | undefined {
  const vragen = vraagScherm(interview, antwoorden, 'eerst');
  if (vragen) return vragen;
  const extras = listExtras(interview, antwoorden);
  if (extras.some((id) => antwoorden[id] === undefined)) return { soort: 'extra', horizon: 'eerst', kenmerken: extras };
  return horizon === 'alles' ? vraagScherm(interview, antwoorden, horizon) : undefined;
}

/**
 * The boxes on the screen of the extras: all that can still change any advies, whatever was ticked before. Looking away
 * from the boxes' own answers keeps the screen the same after it was filled in, so that it is shown once.
 */
export function listExtras(interview: Interview, antwoorden: Antwoorden): string[] {
  const vragen = { ...antwoorden };
  for (const { id, soort } of interview.kenmerken) if (soort === 'extra') delete vragen[id];
  return listGevraagd(interview, vragen, 'extra', 'alles');
}

/** The screen of the first question that is asked, with those that share its screen and are, or may become, asked. */
function vraagScherm(interview: Interview, antwoorden: Antwoorden, horizon: Horizon): Scherm | undefined {
  const gevraagd = listGevraagd(interview, antwoorden, 'vraag', horizon);
  const eerste = gevraagd[0];
  if (eerste === undefined) return undefined;
  const kenmerken = [eerste];
  for (const id of listSamen(interview, eerste).slice(1)) {
    if (kanGevraagdWorden(interview, antwoorden, kenmerken, id, horizon)) kenmerken.push(id);
  }
  return { soort: 'vraag', horizon, kenmerken };
}

/** Is a question asked, now or after some answers to the questions before it on the screen? */
function kanGevraagdWorden(
  interview: Interview,
  antwoorden: Antwoorden,
  [vraag, ...verder]: readonly string[],
  id: string,
  horizon: Horizon,
): boolean {
  if (listGevraagd(interview, antwoorden, 'vraag', horizon).includes(id)) return true;
  if (vraag === undefined) return false;
  return mogelijkeAntwoorden(interview, antwoorden, vraag).some((antwoord) =>
    kanGevraagdWorden(interview, { ...antwoorden, [vraag]: antwoord }, verder, id, horizon),
  );
}
