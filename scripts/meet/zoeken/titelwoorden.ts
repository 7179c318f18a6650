import type { Zoekbron } from '../../../src/domain/zoek-bron.ts';
import type { ZoekDocument } from '../../../src/domain/zoek-gegevens.ts';
import { splitWoorden } from '../../../src/domain/zoek-woorden.ts';
import type { Zoekvraag } from './score.ts';
import { foutsoorten, maakTikfout, type Foutsoort } from './tikfouten.ts';

const KORTSTE = 4;

export type Tikfoutvraag = Zoekvraag & { soort: Foutsoort };

/** Word of a title → patterns of the pages with that word in their title. */
export function mapTitelwoorden(paginas: readonly ZoekDocument[], stopwoorden: ReadonlySet<string>): Map<string, string[]> {
  const perWoord = new Map<string, string[]>();
  for (const { titel, href } of paginas) {
    for (const woord of new Set(splitWoorden(titel))) {
      if (woord.length >= KORTSTE && /^[a-z]+$/.test(woord) && !stopwoorden.has(woord)) perWoord.set(woord, [...(perWoord.get(woord) ?? []), `${href}$`]);
    }
  }
  return perWoord;
}

/**
 * Every word of every title with one typing error of each kind. Right is each page with that word in its title.
 *
 * @param van `paginas`: written pages, organisations, terms and regions; `gemeenten`: names of municipalities.
 */
export function listTikfoutvragen(bron: Zoekbron, van: 'paginas' | 'gemeenten'): Tikfoutvraag[] {
  const paginas = van === 'paginas' ? bron.documenten : [...bron.gemeenten.values()];
  return [...mapTitelwoorden(paginas, bron.stopwoorden)].flatMap(([woord, goed]) =>
    foutsoorten.flatMap((soort) => {
      const fout = maakTikfout(woord, soort);
      return fout ? [{ zoek: fout, betekent: woord, goed, soort }] : [];
    }),
  );
}
