import type { Inhoud } from './inhoud.ts';
import type { Path, Positie } from './positie.ts';
import { formatVeld } from './waarde.ts';

/** What an issue needs to know of the place it is about. */
export type Plek = Positie & { file: string; field: string };

/**
 * Find the place of a value of an entry.
 *
 * @param path From the entry down, such as `['telefoon', 0, 'nummer']`.
 * @param woorden Point at these words inside a long text instead of at its start.
 */
export function findPlek(inhoud: Inhoud, entry: { file: string; path: Path }, path: Path, woorden?: string): Plek {
  const whole = [...entry.path, ...path];
  return { file: entry.file, field: formatVeld(whole), ...inhoud.positie(entry.file, whole, woorden) };
}
