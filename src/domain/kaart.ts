import type { Advies, Moment } from '../schema/advies.ts';
import type { Route } from '../schema/route.ts';

/** An advies as the cards need it; its first route decides the card. */
export type KaartAdvies = Pick<Advies, 'soort' | 'wanneer'> & { id: string; routes: readonly string[] };

/** Everything to ask one party, at the moment of the most urgent of it. */
export type Kaart = {
  /** The party; for an action without a route the id of the action, which stands alone. */
  partij: string;
  wanneer: Moment;
  /** Ids of the actions, the most urgent first. */
  adviezen: string[];
};

/** The advice as it is shown: cards in order, then what to mind, then what not to do. */
export type Kaarten = { kaarten: Kaart[]; letOp: string[]; nietDoen: string[] };

/** Party of each route, as `kaarten` takes it. */
export function mapPartijen(routes: readonly Pick<Route, 'id' | 'partij'>[]): Record<string, string> {
  return Object.fromEntries(routes.map(({ id, partij }) => [id, partij]));
}

/**
 * Join adviezen into one card per party, so that a number is called once. A card stands where the most urgent of its
 * actions stands; so cards are in the order of their moment and place, and nothing moves to a later moment.
 *
 * @param adviezen The adviezen that are shown, in the order of `adviezenBij`.
 * @param partijVan Party of each route (`partij` in `content/routes.yaml`).
 */
export function kaarten(adviezen: readonly KaartAdvies[], partijVan: Readonly<Record<string, string>>): Kaarten {
  const perPartij = new Map<string, Kaart>();
  const van = (soort: Advies['soort']) => adviezen.filter((advies) => advies.soort === soort);
  for (const { id, wanneer, routes } of van('actie')) {
    const [route] = routes;
    const partij = route === undefined ? id : (partijVan[route] ?? route);
    const kaart = perPartij.get(partij);
    if (kaart) kaart.adviezen.push(id);
    else perPartij.set(partij, { partij, wanneer, adviezen: [id] });
  }
  const letOp = van('let-op').map(({ id }) => id);
  const nietDoen = van('niet-doen').map(({ id }) => id);
  return { kaarten: [...perPartij.values()], letOp, nietDoen };
}

/** Ids of all adviezen in the order in which the cards show them. */
export function listOpKaarten({ kaarten: lijst, letOp, nietDoen }: Kaarten): string[] {
  return [...lijst.flatMap((kaart) => kaart.adviezen), ...letOp, ...nietDoen];
}
