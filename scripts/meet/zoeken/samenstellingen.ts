import type { Zoekbron } from '../../../src/domain/zoek-bron.ts';
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
