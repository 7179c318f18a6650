/** A query with the pages that should come: regular expressions on the address, from its beginning. */
export type Zoekvraag = { zoek: string; goed: readonly string[]; betekent?: string };

/** Where the first right page stood; 0 = nowhere. */
export type Uitslag = Zoekvraag & { rang: number; aantal: number; eerste: readonly string[] };

/** What a set of queries scored, as shares between 0 and 1. */
export type Score = { vragen: number; eerste: number; eersteDrie: number; mrr: number; niets: number };

/** Ask every query and see where the first right page stands. */
export function listUitslagen(vragen: readonly Zoekvraag[], vind: (vraag: string) => readonly string[]): Uitslag[] {
  return vragen.map((vraag) => {
    const adressen = vind(vraag.zoek);
    const goed = vraag.goed.map((patroon) => new RegExp(`^${patroon}`));
    return { ...vraag, rang: adressen.findIndex((adres) => goed.some((patroon) => patroon.test(adres))) + 1, aantal: adressen.length, eerste: adressen.slice(0, 3) };
  });
}

/** Sum up the ranks: success at 1 and at 3, mean reciprocal rank, and the share without any result. */
export function berekenScore(uitslagen: readonly Uitslag[]): Score {
  const deel = (telt: (uitslag: Uitslag) => number): number => uitslagen.reduce((som, uitslag) => som + telt(uitslag), 0) / uitslagen.length;
  return {
    vragen: uitslagen.length,
    eerste: deel(({ rang }) => Number(rang === 1)),
    eersteDrie: deel(({ rang }) => Number(rang > 0 && rang <= 3)),
    mrr: deel(({ rang }) => (rang > 0 ? 1 / rang : 0)),
    niets: deel(({ aantal }) => Number(aantal === 0)),
  };
}
