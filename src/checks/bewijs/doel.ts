import type { Node } from '../../domain/diagram.ts';
import type { Doel } from '../../schema/veiligheid.ts';
import type { BewijsAdvies, Invoer } from './invoer.ts';
import type { Leeftijdsgroep } from './leeftijdsgroepen.ts';

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
  const gevonden = new Map<string, Getroffen>();
  for (const { gemeente, leeftijd, waar } of listLezers(invoer, doelen)) {
    const ids = doelen.map((doel) =>
      adviezen.filter((advies) => isDoel(invoer, advies, doel, gemeente, leeftijd)).map(({ id }) => id),
    );
    const sleutel = JSON.stringify([leeftijd, ids]);
    if (!gevonden.has(sleutel)) gevonden.set(sleutel, { gemeente, waar, ids: ids.map((lijst) => new Set(lijst)) });
  }
  return [...gevonden.values()];
}

/** For whom it can differ which adviezen some doelen mean: the kinds of gemeente at every age, or all readers as one. */
function listLezers(invoer: Invoer, doelen: readonly Doel[]): (Leeftijdsgroep & Pick<Getroffen, 'gemeente'>)[] {
  if (!doelen.some(({ wieNeemtOp }) => wieNeemtOp !== undefined)) return [{ waar: 1, gemeente: null }];
  const { leeftijdsgroepen, contacten } = invoer;
  return leeftijdsgroepen.flatMap((groep) => contacten.soortenGemeente.map((gemeente) => ({ ...groep, gemeente })));
}

/** The parts of a doel that no advies at all has, whatever its soort: they make an eis say nothing. In words. */
export function listLeeg(invoer: Invoer, doel: Doel): string[] {
  const soorten = ['advies', 'route', 'raakt', 'wieNeemtOp'] as const;
  return soorten.flatMap((soort) =>
    (doel[soort] ?? []).filter((een) => !heeftAdvies(invoer, { [soort]: [een] })).map((een) => `${soort} ${een}`),
  );
}

/** Does any advies do this, for any reader? */
const heeftAdvies = (invoer: Invoer, doel: Doel): boolean =>
  listLezers(invoer, [doel]).some(({ gemeente, leeftijd }) =>
    invoer.adviezen.some((advies) => isDoel(invoer, advies, doel, gemeente, leeftijd)),
  );
