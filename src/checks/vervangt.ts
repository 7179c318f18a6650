import type { Inhoud, KeuzehulpInhoud } from './inhoud.ts';
import { makeIssue, type Issue } from './issue.ts';
import { findPlek } from './plek.ts';

type Vervangt = ReadonlyMap<string, KeuzehulpInhoud['adviezen'][number]['vervangt']>;

/** The shortest way from an advies over `vervangt` back to itself. */
function findKring(vervangt: Vervangt, start: string): string[] | undefined {
  const queue = [[start]];
  const gezien = new Set<string>();
  for (let pad = queue.shift(); pad; pad = queue.shift()) {
    const laatste = pad.at(-1) ?? '';
    for (const ander of vervangt.get(laatste) ?? []) {
      if (ander === start) return [...pad, ander];
      if (!gezien.has(ander)) queue.push([...pad, ander]);
      gezien.add(ander);
    }
  }
  return undefined;
}

/** Adviezen do not replace each other in a circle: then none of them would be shown. */
export function checkVervangt(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.flatMap(({ adviezen }) => {
    const gemeld = new Set<string>();
    const perId: Vervangt = new Map(adviezen.map(({ id, vervangt }) => [id, vervangt]));
    return adviezen.flatMap((advies) => {
      const kring = gemeld.has(advies.id) ? undefined : findKring(perId, advies.id);
      for (const id of kring ?? []) gemeld.add(id);
      return kring
        ? [
            makeIssue(
              'vervangt-in-kring',
              findPlek(inhoud, advies, ['vervangt']),
              `Adviezen vervangen elkaar in een kring, en dan verschijnt geen van alle: ${kring.join(' → ')}.`,
              'Kies welk advies voorgaat en haal bij de andere de verwijzing bij vervangt weg.',
            ),
          ]
        : [];
    });
  });
}
