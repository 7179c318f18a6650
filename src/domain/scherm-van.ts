import type { Interview } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';
import { volgendScherm, type Scherm } from './scherm.ts';

/** A screen with the answers that were there before it. */
export type SchermMetVoor = { scherm: Scherm; voor: Record<string, string> };

/**
 * Find the screen on which a kenmerk was answered, by walking the interview again with the answers given.
 *
 * @param kenmerk Id of a question, or `extra` for the screen of the boxes.
 * @returns Undefined when these answers never lead to it.
 */
export function findScherm(interview: Interview, antwoorden: Antwoorden, kenmerk: string): SchermMetVoor | undefined {
  let voor: Record<string, string> = {};
  for (let scherm = volgendScherm(interview, voor, 'alles'); scherm; scherm = volgendScherm(interview, voor, 'alles')) {
    if (scherm.kenmerken.includes(kenmerk) || scherm.soort === kenmerk) return { scherm, voor };
    const hier = scherm.kenmerken.flatMap((id) => (antwoorden[id] === undefined ? [] : [[id, antwoorden[id]] as const]));
    if (hier.length === 0) return undefined;
    voor = { ...voor, ...Object.fromEntries(hier) };
  }
  return undefined;
}
