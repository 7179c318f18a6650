import type { Zoekbron } from '../../../src/domain/zoek-bron.ts';
import { splitSamenstelling } from '../../../src/domain/zoek-samenstelling.ts';
import type { Zoekvraag } from './score.ts';
import { mapTitelwoorden } from './titelwoorden.ts';

/** What Dutch puts behind a word to make a new one that stands in no list. */
const ACHTER = ['zaak', 'kwestie', 'traject', 'aanpak', 'probleem'];
const KORTSTE = 6;

/** Every longer word of every title as the first part of a new compound. Right is each page with that word in its title. */
export function listSamenstellingsvragen(bron: Zoekbron): Zoekvraag[] {
  return [...mapTitelwoorden(bron.documenten, bron.stopwoorden)]
    .filter(([woord]) => woord.length >= KORTSTE)
    .map(([woord, goed], plek) => ({ zoek: `${woord}${ACHTER[plek % ACHTER.length] ?? ''}`, betekent: woord, goed }));
}

/** Every compound in a title, written as two words. Right is each page with the compound in its title. */
export function listLosgeschreven(bron: Zoekbron): Zoekvraag[] {
  return listSamenstellingen(bron).map(({ woord, achter, goed }) => ({ zoek: `${woord.slice(0, -achter.length)} ${achter}`, betekent: woord, goed }));
}

/** The last part of every compound in a title, by itself. Right is each page with a word in its title that ends so. */
export function listLaatsteDelen(bron: Zoekbron): Zoekvraag[] {
  const perDeel = Map.groupBy(listSamenstellingen(bron), ({ achter }) => achter);
  const perWoord = mapTitelwoorden(bron.documenten, bron.stopwoorden);
  return [...perDeel.keys()].map((achter) => ({ zoek: achter, goed: [...perWoord].filter(([woord]) => woord.endsWith(achter)).flatMap(([, goed]) => goed) }));
}

function listSamenstellingen(bron: Zoekbron): { woord: string; achter: string; goed: string[] }[] {
  return [...mapTitelwoorden(bron.documenten, bron.stopwoorden)].flatMap(([woord, goed]) => {
    const [, achter] = splitSamenstelling(woord, bron.woordenschat);
    return achter ? [{ woord, achter, goed }] : [];
  });
}
