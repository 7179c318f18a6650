/** Keys beside each other on the keyboard, row by row. */
const RIJEN = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Dutch spellings that sound alike, in both directions. */
const KLANKEN: readonly (readonly [string, string])[] = [
  ['ij', 'ei'],
  ['ei', 'ij'],
  ['ou', 'au'],
  ['au', 'ou'],
  ['ch', 'g'],
  ['ie', 'i'],
  ['ks', 'x'],
  ['c', 'k'],
  ['k', 'c'],
  ['z', 's'],
  ['s', 'z'],
  ['v', 'f'],
  ['f', 'v'],
  ['d', 't'],
  ['g', 'ch'],
];

/** The kinds of typing error, each made once per word. */
export const foutsoorten = ['verwisseld', 'vergeten', 'verdubbeld', 'buurtoets', 'klank'] as const;
export type Foutsoort = (typeof foutsoorten)[number];

/**
 * Make one typing error of a kind in a word, always the same one for the same word; the first letter stays.
 *
 * @returns The misspelt word, or undefined when this error cannot be made in this word.
 * @example maakTikfout('comensha', 'verwisseld') // => for instance 'comnesha'
 */
export function maakTikfout(woord: string, soort: Foutsoort): string | undefined {
  const plek = 1 + ([...woord].reduce((som, letter) => som + letter.charCodeAt(0), foutsoorten.indexOf(soort)) % (woord.length - 2));
  const letter = woord[plek] ?? '';
  const vervang = (door: string, aantal = 1): string => woord.slice(0, plek) + door + woord.slice(plek + aantal);
  const fout = {
    verwisseld: () => vervang(`${woord[plek + 1] ?? ''}${letter}`, 2),
    vergeten: () => vervang(''),
    verdubbeld: () => vervang(letter + letter),
    buurtoets: () => findBuurtoets(letter) && vervang(findBuurtoets(letter)),
    klank: () => {
      const [van, naar] = KLANKEN.find(([spelling]) => woord.includes(spelling, 1)) ?? [];
      return van && naar ? woord.slice(0, 1) + woord.slice(1).replace(van, naar) : undefined;
    },
  }[soort]();
  return fout && fout !== woord ? fout : undefined;
}

function findBuurtoets(letter: string): string {
  const rij = RIJEN.find((toetsen) => toetsen.includes(letter)) ?? '';
  const plek = rij.indexOf(letter);
  return rij[plek + 1] ?? rij[plek - 1] ?? '';
}
