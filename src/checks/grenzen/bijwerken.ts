import { adviezenBij } from '../../domain/advies-bij.ts';
import type { CompiledKeuzehulp } from '../../domain/compile.ts';
import { listVoorstellen } from '../../domain/dekking-voorstel.ts';
import { listGedekt, type Casusantwoorden } from '../../domain/dekking.ts';
import type { Grensgeval } from '../../schema/grensgeval.ts';
import { listAntwoorden } from '../bewijs/casussen.ts';
import { listOnbewaakt } from './bewaking.ts';
import type { Grens } from './grenzen.ts';

/** What an advies is at a grensgeval. */
type Stand = 'wel' | 'niet';

/** One thing that a grensgeval now says otherwise; without `advies` it is a new situation. */
export type Bijwerking = { geval: string; advies: string; van: Stand | undefined; naar: Stand | undefined };

/**
 * Bring grensgevallen in line with the conditions as they are: what stands at the wrong side changes sides, what no longer
 * exists goes, and every limit that nothing guards is added, to a situation that is there already where that can be.
 * Situations keep their number. Whether the new text is right is for an editor to judge.
 *
 * @param geldig Grensgevallen whose answers exist and can occur together.
 * @param casussen Worked cases: new situations resemble them.
 */
export function werkBij(
  compiled: CompiledKeuzehulp,
  grenzen: readonly Grens[],
  geldig: readonly Grensgeval[],
  casussen: readonly Casusantwoorden[],
): Grensgeval[] {
  const genoemd = geldig.map((geval) => ({ geval, adviezen: new Set([...geval.wel, ...geval.niet]) }));
  let open = listOnbewaakt(compiled, grenzen, geldig);
  for (const { geval, adviezen } of genoemd) {
    const gedekt = new Set(listGedekt(compiled, open, geval));
    for (const { advies } of gedekt) adviezen.add(advies);
    open = open.filter((grens) => !gedekt.has(grens));
  }
  let nummer = Math.max(0, ...geldig.map(({ id }) => Number(id.slice(1))));
  for (const { antwoorden, extra, dekt } of listVoorstellen(compiled, open, [], casussen)) {
    const id = `g${String(++nummer).padStart(3, '0')}`;
    const geval = { id, antwoorden, extra: [...extra], wel: [], niet: [], routes: {} };
    genoemd.push({ geval, adviezen: new Set(dekt.map(({ advies }) => advies)) });
  }
  return zetRoutes(
    compiled,
    genoemd.map(({ geval, adviezen }) => zetStand(compiled, geval, adviezen)),
  );
}

/** Put each of these adviezen at the side where the conditions put it. */
function zetStand(compiled: CompiledKeuzehulp, geval: Grensgeval, adviezen: ReadonlySet<string>): Grensgeval {
  const zichtbaar = adviezenBij(compiled, listAntwoorden(compiled, geval));
  const bekend = compiled.adviezen
    .map(({ id }) => id)
    .filter((id) => adviezen.has(id))
    .sort();
  return {
    ...geval,
    wel: bekend.filter((id) => zichtbaar.includes(id)),
    niet: bekend.filter((id) => !zichtbaar.includes(id)),
  };
}

/** Say the routes of each advies once: where they were said before, else where it comes first. */
function zetRoutes({ model }: CompiledKeuzehulp, gevallen: readonly Grensgeval[]): Grensgeval[] {
  const open = new Map(model.adviezen.filter(({ routes }) => routes.length > 0).map(({ id, routes }) => [id, routes]));
  const eerder = (id: string): boolean => gevallen.some(({ wel, routes }) => wel.includes(id) && id in routes);
  return gevallen.map((geval) => {
    const hier = geval.wel.filter((id) => open.has(id) && (id in geval.routes || !eerder(id)));
    const routes = Object.fromEntries(hier.map((id) => [id, [...(open.get(id) ?? [])]]));
    for (const id of hier) open.delete(id);
    return { ...geval, routes };
  });
}

/** What one version of the grensgevallen says otherwise than another. */
export function listBijwerkingen(voor: readonly Grensgeval[], na: readonly Grensgeval[]): Bijwerking[] {
  const stand = (geval: Grensgeval | undefined, advies: string): Stand | undefined =>
    geval?.wel.includes(advies) ? 'wel' : geval?.niet.includes(advies) ? 'niet' : undefined;
  const ids = [...new Set([...voor, ...na].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [oud, nieuw] = [voor, na].map((lijst) => lijst.find((geval) => geval.id === id));
    const adviezen = [oud, nieuw].flatMap((geval) => [...(geval?.wel ?? []), ...(geval?.niet ?? [])]);
    return [...new Set(adviezen)]
      .map((advies) => ({ geval: id, advies, van: stand(oud, advies), naar: stand(nieuw, advies) }))
      .filter(({ van, naar }) => van !== naar);
  });
}
