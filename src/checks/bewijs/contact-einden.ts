import { eindsoort, eindsoorten, type Eindsoort } from '../../domain/eindsoort.ts';
import type { Invoer } from './invoer.ts';

/** Of one route: for how many gemeenten it ends where. */
export type RouteEinden = { route: string; einden: Readonly<Record<Eindsoort, number>> };

/** Count for every route where the gemeenten end: at themselves, their region, a national party, … */
export function listContactEinden({ inhoud, contacten }: Invoer): RouteEinden[] {
  return inhoud.routes.map(({ id }) => {
    const einden = Object.fromEntries(eindsoorten.map((soort) => [soort, 0])) as Record<Eindsoort, number>;
    for (const gemeente of contacten.gemeenten) if (gemeente !== null) einden[eindsoort(contacten.bij(id, gemeente))]++;
    return { route: id, einden };
  });
}
