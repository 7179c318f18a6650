import type { Node } from '../../domain/diagram.ts';
import type { Doel } from '../../schema/veiligheid.ts';
import type { BewijsAdvies, Invoer } from './invoer.ts';

/** For one gemeente (null: none chosen) and some situations: the ids of the adviezen that each doel means. */
export type Getroffen = { gemeente: string | null; waar: Node; ids: readonly ReadonlySet<string>[] };

/** Does an advies do one of the things that a doel names, with the contacts of this gemeente and age? */
export function isDoel(
  { contacten }: Invoer,
  advies: BewijsAdvies,
  doel: Doel,
  gemeente: string | null,
  leeftijd?: string,
): boolean {
  const { advies: ids = [], route = [], raakt = [], wieNeemtOp = [] } = doel;
  if (ids.includes(advies.id)) return true;
  if (advies.routes.some((een) => route.includes(een)) || advies.raakt.some((een) => raakt.includes(een))) return true;
  const isGezocht = (een: string): boolean =>
    contacten
      .bij(een, gemeente, leeftijd)
      .some(({ opgenomenDoor }) => opgenomenDoor.some((wie) => wieNeemtOp.includes(wie)));
  return wieNeemtOp.length > 0 && advies.routes.some(isGezocht);
}

/**
 * Which adviezen some doelen mean, in every gemeente and without one. What is the same for several gemeenten is listed once;
 * a doel without `wieNeemtOp` is the same everywhere.
 */
export function listGetroffen(invoer: Invoer, adviezen: readonly BewijsAdvies[], doelen: readonly Doel[]): Getroffen[] {
  const plaatselijk = doelen.some(({ wieNeemtOp }) => wieNeemtOp !== undefined);
  const gevonden = new Map<string, Getroffen>();
  for (const { leeftijd, waar } of plaatselijk ? invoer.leeftijdsgroepen : [{ waar: 1 }]) {
    for (const gemeente of plaatselijk ? invoer.contacten.soortenGemeente : [null]) {
      const ids = doelen.map((doel) =>
        adviezen.filter((advies) => isDoel(invoer, advies, doel, gemeente, leeftijd)).map(({ id }) => id),
      );
      const sleutel = JSON.stringify([leeftijd, ids]);
      if (!gevonden.has(sleutel)) gevonden.set(sleutel, { gemeente, waar, ids: ids.map((lijst) => new Set(lijst)) });
    }
  }
  return [...gevonden.values()];
}

/** The parts of a doel that no advies at all has, whatever its soort: they make an eis say nothing. In words. */
export function listLeeg(invoer: Invoer, doel: Doel): string[] {
  const soorten = ['advies', 'route', 'raakt', 'wieNeemtOp'] as const;
  return soorten.flatMap((soort) =>
    (doel[soort] ?? [])
      .filter((een) =>
        listGetroffen(invoer, invoer.adviezen, [{ [soort]: [een] }]).every(({ ids }) => ids[0]?.size === 0),
      )
      .map((een) => `${soort} ${een}`),
  );
}
