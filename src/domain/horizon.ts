import { and, not } from './diagram.ts';
import { restWereld, type Interview, type InterviewAdvies, type InterviewKenmerk } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';
import { mapNodig } from './nodig.ts';

/**
 * `eerst`: until every action of nu and vandaag is settled; then comes the first advice.
 * `alles`: on from there, until nothing can change any advies ("Wil je meer laten meewegen?").
 */
export type Horizon = 'eerst' | 'alles';

/** The adviezen that a horizon waits for. */
export function adviezenVan({ adviezen }: Interview, horizon: Horizon): InterviewAdvies[] {
  return adviezen.filter(
    ({ soort, wanneer }) => horizon === 'alles' || (soort === 'actie' && (wanneer === 'nu' || wanneer === 'vandaag')),
  );
}

/** Ids of the unanswered kenmerken of one soort that certainly apply and can still change an advies of the horizon. */
export function listGevraagd(
  interview: Interview,
  antwoorden: Antwoorden,
  soort: InterviewKenmerk['soort'],
  horizon: Horizon,
): string[] {
  const rest = restWereld(interview, antwoorden);
  return [...mapNodig(interview, rest, adviezenVan(interview, horizon)).keys()]
    .map((variable) => interview.kenmerken[variable] as InterviewKenmerk)
    .filter(
      ({ soort: eigen, geldt }) => eigen === soort && and(interview.store, rest, not(interview.store, geldt)) === 0,
    )
    .map(({ id }) => id);
}
