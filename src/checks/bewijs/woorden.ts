import type { Doel } from '../../schema/veiligheid.ts';
import { findPlek } from '../plek.ts';
import type { Invoer } from './invoer.ts';

/**
 * Join words as in a sentence.
 *
 * @example formatLijst(['a', 'b', 'c'], 'of')  // => 'a, b of c'
 */
export function formatLijst(woorden: readonly string[], voegwoord: 'en' | 'of'): string {
  return woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} ${voegwoord} ${woorden.at(-1)}`;
}

/** Name some adviezen, each with the line of its condition so that an editor can go there; of many the first three. */
export function formatAdviezen(
  { inhoud, keuzehulp }: Invoer,
  ids: readonly string[],
  voegwoord: 'en' | 'of' = 'en',
): string {
  const genoemd = ids.slice(0, 3).map((id) => {
    const advies = keuzehulp.adviezen.find((een) => een.id === id);
    if (!advies) return id;
    const { file, line } = findPlek(inhoud, advies, ['als']);
    return `${id} (${file}:${line})`;
  });
  return ids.length > 3 ? `${genoemd.join(', ')} ${voegwoord} nog ${ids.length - 3}` : formatLijst(genoemd, voegwoord);
}

/** Say what a doel means, as in "Dan komt er een actie met …". */
export function formatDoel({ advies = [], route = [], raakt = [], wieNeemtOp = [] }: Doel): string {
  return formatLijst(
    [
      ...advies.map((id) => `advies ${id}`),
      ...route.map((id) => `route ${id}`),
      ...raakt.map((id) => `"${id}" bij raakt`),
      ...wieNeemtOp.map((id) => `een contact waar ${id} opneemt`),
    ],
    'of',
  );
}

/** Say for which gemeente something was found, behind the rest of a sentence; empty when it holds for any. */
export function formatGemeente({ inhoud }: Invoer, code: string | null): string {
  const naam = inhoud.gemeenten.find((gemeente) => gemeente.code === code)?.naam;
  return naam === undefined ? '' : `, bijvoorbeeld in ${naam}`;
}
