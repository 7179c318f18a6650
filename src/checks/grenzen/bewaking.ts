import type { CompiledKeuzehulp } from '../../domain/compile.ts';
import { listGedekt } from '../../domain/dekking.ts';
import type { Grensgeval } from '../../schema/grensgeval.ts';
import type { Grens } from './grenzen.ts';

/** The limits that no grensgeval guards: it has to be in such a situation, and to say of the advies whether it is there. */
export function listOnbewaakt(
  compiled: CompiledKeuzehulp,
  grenzen: readonly Grens[],
  grensgevallen: readonly Grensgeval[],
): Grens[] {
  const perAdvies = Map.groupBy(grenzen, ({ advies }) => advies);
  const bewaakt = new Set(
    grensgevallen.flatMap((geval) => {
      const genoemd = new Set([...geval.wel, ...geval.niet]);
      return listGedekt(
        compiled,
        [...genoemd].flatMap((advies) => perAdvies.get(advies) ?? []),
        geval,
      );
    }),
  );
  return grenzen.filter((grens) => !bewaakt.has(grens));
}
