import { and, not, type Node } from '../../domain/diagram.ts';
import type { BewijsAdvies, Invoer } from './invoer.ts';

/** Bel 112 stands apart: it is said before every order of steps. */
export const noodroute = 'noodnummer-112';

/** Is calling 112 all that this action does? */
export const isAlleenNood = ({ routes }: Pick<BewijsAdvies, 'routes'>): boolean =>
  routes.length > 0 && routes.every((route) => route === noodroute);

/**
 * Where each of these actions is the first one shown: it is visible and nothing before it is.
 *
 * @param acties In the order in which they are shown.
 */
export function listEersteActies(
  { compiled: { store } }: Pick<Invoer, 'compiled'>,
  acties: readonly BewijsAdvies[],
): { id: string; eerst: Node }[] {
  let nogNiets: Node = 1;
  return acties.map(({ id, zichtbaar }) => {
    const eerst = and(store, nogNiets, zichtbaar);
    nogNiets = and(store, nogNiets, not(store, zichtbaar));
    return { id, eerst };
  });
}
