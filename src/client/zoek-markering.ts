/** A piece of a text; `raak` when it is what was sought. */
export type Stuk = { tekst: string; raak: boolean };

/** Shorter words are marked only where a word begins: the "een" in "steen" was not sought. */
const KORTSTE_IN_WOORD = 4;

/**
 * Split a text into what was sought and the rest. Case and accents do not count.
 *
 * @param woorden Lower case, without accents, as the search compares them.
 * @example splitMarkering('Slachtoffer van mensenhandel', ['handel'])
 *   // => [{ tekst: 'Slachtoffer van mensen', raak: false }, { tekst: 'handel', raak: true }]
 */
export function splitMarkering(tekst: string, woorden: readonly string[]): Stuk[] {
  const letters = [...tekst.normalize('NFC')];
  // One character for each letter, so that places in both are the same.
  const plat = letters.map((letter) => letter.normalize('NFD').toLowerCase()[0] ?? ' ').join('');
  const raak = letters.map(() => false);
  for (const woord of woorden.filter(Boolean)) {
    for (let plek = plat.indexOf(woord); plek >= 0; plek = plat.indexOf(woord, plek + 1)) {
      const begint = !/[a-z0-9]/.test(plat[plek - 1] ?? ' ');
      if (begint || woord.length >= KORTSTE_IN_WOORD) raak.fill(true, plek, plek + woord.length);
    }
  }
  const stukken: Stuk[] = [];
  letters.forEach((letter, plek) => {
    const vorige = stukken.at(-1);
    if (vorige && vorige.raak === raak[plek]) vorige.tekst += letter;
    else stukken.push({ tekst: letter, raak: raak[plek] ?? false });
  });
  return stukken;
}
