/** Text as people compare it: lower case, without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Number of typing errors between two texts: a letter too many, missing, wrong, or two neighbours swapped.
 * Optimal string alignment, the restricted form of Damerau (1964) and Levenshtein (1966).
 *
 * @example countTypingErrors('utrect', 'utrecht')     // => 1
 * @example countTypingErrors('comenhsa', 'comensha')  // => 1, a swap
 */
export function countTypingErrors(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * Find the name someone probably meant. Accents and capitals do not count; a name may differ by at most a third of
 * the letters typed, so that a guess is never far-fetched. Of equally near names the first one wins.
 *
 * @example findDichtstbij('utrect', ['almere', 'utrecht'])  // => 'utrecht'
 * @example findDichtstbij('xyz', ['almere', 'utrecht'])     // => undefined
 */
export function findDichtstbij(typed: string, names: Iterable<string>): string | undefined {
  const folded = fold(typed);
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - folded.length) >= fewest) continue;
    const errors = countTypingErrors(folded, fold(name));
    if (errors < fewest) {
      best = name;
      fewest = errors;
    }
  }
  return best;
}
