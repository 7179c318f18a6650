/** How hard a text is to read. */
export type Leesbaarheid = {
  woorden: number;
  zinnen: number;
  woordenPerZin: number;
  /** Flesch's reading ease as Douma (1960) fitted it to Dutch: higher is easier. */
  leesgemak: number;
};

/** On fewer words the figure says too little about a text. */
export const GENOEG_WOORDEN = 60;

const ZINNEN = new Intl.Segmenter('nl', { granularity: 'sentence' });
const WOORD = /[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu;
const KLINKERGROEP = /[aeiouyàáâäèéêëìíîïòóôöùúûü]+/giu;
/** Two vowels that stand next to each other in Dutch and are still two syllables. */
const HIAAT = /[eo]ë|[aeo]ï|eü|oö|io(?!u)|ia(?!a)|eo(?!u)/giu;

/** Split a text without markup into its sentences; every line of it is at least one. */
export function listZinnen(tekst: string): string[] {
  return tekst
    .split('\n')
    .flatMap((regel) => [...ZINNEN.segment(regel)].map(({ segment }) => segment.trim()))
    .filter((zin) => countWoorden(zin) > 0);
}

export const countWoorden = (zin: string): number => zin.match(WOORD)?.length ?? 0;

/** Count the syllables of a Dutch word by its groups of vowels; a number or an abbreviation counts as one. */
export function countLettergrepen(woord: string): number {
  const groepen = woord.match(KLINKERGROEP)?.length ?? 0;
  return Math.max(1, groepen + (woord.match(HIAAT)?.length ?? 0));
}

/**
 * Measure how hard a text is to read.
 *
 * The figure says something about sentences and words, not about whether a reader understands the matter; it is there to
 * compare pages and to catch one that gets out of hand. Source: W.H. Douma, De leesbaarheid van landbouwbladen (1960).
 *
 * @param tekst Without markup; a heading, list item or paragraph per line.
 */
export function meetLeesbaarheid(tekst: string): Leesbaarheid {
  const zinnen = listZinnen(tekst);
  const woorden = zinnen.flatMap((zin) => zin.match(WOORD) ?? []);
  const lettergrepen = woorden.reduce((som, woord) => som + countLettergrepen(woord), 0);
  const perZin = woorden.length / Math.max(1, zinnen.length);
  const perHonderd = (100 * lettergrepen) / Math.max(1, woorden.length);
  return {
    woorden: woorden.length,
    zinnen: zinnen.length,
    woordenPerZin: perZin,
    leesgemak: 206.84 - 0.77 * perHonderd - 0.93 * perZin,
  };
}
