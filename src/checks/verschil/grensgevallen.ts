import type { KeuzehulpInhoud } from '../inhoud.ts';

/** Which grensgevallen are gone, and whether that is all there were; then nothing guards the conditions any more. */
export type GrensWijziging = { weg: readonly string[]; alle: boolean };

/** Find the grensgevallen that a change takes away. What is in the others, the control holds. */
export function compareGrensgevallen(oud: KeuzehulpInhoud, nieuw: KeuzehulpInhoud): GrensWijziging {
  // What is there but cannot be read is not gone; the control says what is wrong with it.
  const over = nieuw.ids.grensgevallen;
  if (!over) return { weg: [], alle: false };
  const weg = oud.grensgevallen.map(({ id }) => id).filter((id) => !over.has(id));
  return { weg, alle: weg.length > 0 && over.size === 0 };
}
