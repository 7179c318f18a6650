import type { Gemeente } from '../schema/gemeente.ts';
import type { Hulpaanbod } from '../schema/hulpaanbod.ts';
import type { Regio } from '../schema/regio.ts';
import type { Status } from '../schema/shared/status.ts';

/** Everything that has a phone number. */
type MetNummers = {
  hulpaanbod: readonly Pick<Hulpaanbod, 'telefoon'>[];
  regios: readonly Pick<Regio, 'punten'>[];
  gemeenten: readonly Pick<Gemeente, 'telefoonStatus'>[];
};

/** Count how many there are of each status. */
export function countStatussen(statussen: readonly Status[]): Record<Status, number> {
  const aantallen = { bevestigd: 0, 'eigen-bron': 0, 'bij-derde': 0, onzeker: 0 };
  for (const status of statussen) aantallen[status] += 1;
  return aantallen;
}

/** How many phone numbers there are of each status: of organisations, regional points and gemeenten together. */
export function countNummers({ hulpaanbod, regios, gemeenten }: MetNummers): Record<Status, number> {
  const punten = regios.flatMap(({ punten: eigen }) => eigen).flatMap(({ contacten }) => contacten);
  return countStatussen([
    ...hulpaanbod.flatMap(({ telefoon }) => telefoon.map(({ status }) => status)),
    ...punten.filter(({ telefoon }) => telefoon !== undefined).map(({ status }) => status),
    ...gemeenten.map(({ telefoonStatus }) => telefoonStatus),
  ]);
}
