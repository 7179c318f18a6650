import { statussen, type Status } from '../../schema/shared/status.ts';
import type { Inhoud } from '../inhoud.ts';

/** How many phone numbers there are of each status: of organisations, regional points and gemeenten together. */
export function countNummers({ hulpaanbod, regios, gemeenten }: Inhoud): Record<Status, number> {
  const punten = regios.flatMap((regio) => regio.punten).flatMap(({ contacten }) => contacten);
  const gevonden: Status[] = [
    ...hulpaanbod.flatMap(({ telefoon }) => telefoon.map(({ status }) => status)),
    ...punten.filter(({ telefoon }) => telefoon !== undefined).map(({ status }) => status),
    ...gemeenten.map(({ telefoonStatus }) => telefoonStatus),
  ];
  const aantal = (status: Status): number => gevonden.filter((een) => een === status).length;
  return Object.fromEntries(statussen.map((status) => [status, aantal(status)])) as Record<Status, number>;
}
