import type { CompiledKeuzehulp } from './compile.ts';
import { and, not, type Node } from './diagram.ts';
import { count } from './diagram-count.ts';
import type { Versies } from './versies.ts';

/** Some situations, and exactly how many combinations of answers they are. */
export type Gebied = { waar: Node; aantal: bigint };

/** Of one advies: in which situations it is shown since the change, and in which it is shown no longer. */
export type AdviesVerschil = { id: string; erbij: Gebied; eraf: Gebied };

/** What a change does to a keuzehulp, in numbers of situations. */
export type Verschil = {
  /** Only adviezen that are shown elsewhere than before, in the order of the new version, what fell away last. */
  adviezen: readonly AdviesVerschil[];
  /** Situations that both versions know. */
  beide: Gebied;
  /** Situations that only one of them knows, such as those with a new answer; there nothing can be compared. */
  alleenOud: Gebied;
  alleenNieuw: Gebied;
};

/** Compare two versions, advies by advies: the exclusive-or of where it is shown, split by direction. */
export function compareVersies({ oud, nieuw, beide, eenmaal }: Versies): Verschil {
  const { store } = nieuw;
  const gebied = (...delen: Node[]): Gebied => {
    const waar = and(store, ...delen);
    return { waar, aantal: count(store, and(store, waar, eenmaal)) };
  };
  const ids = new Set([...nieuw.adviezen, ...oud.adviezen].map(({ id }) => id));
  const adviezen = [...ids].map((id) => {
    const [voor, na] = [findZichtbaar(oud, id), findZichtbaar(nieuw, id)];
    return { id, erbij: gebied(beide, na, not(store, voor)), eraf: gebied(beide, voor, not(store, na)) };
  });
  return {
    adviezen: adviezen.filter(({ erbij, eraf }) => erbij.waar !== 0 || eraf.waar !== 0),
    beide: gebied(beide),
    alleenOud: gebied(oud.wereld, not(store, nieuw.wereld)),
    alleenNieuw: gebied(nieuw.wereld, not(store, oud.wereld)),
  };
}

/** Where an advies is shown; nowhere in a version that does not have it. */
function findZichtbaar({ adviezen }: CompiledKeuzehulp, id: string): Node {
  return adviezen.find((advies) => advies.id === id)?.zichtbaar ?? 0;
}
