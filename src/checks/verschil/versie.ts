import type { KeuzehulpInhoud } from '../inhoud.ts';
import { bewijs } from '../bewijs/bewijs.ts';
import { isBewijsbaar } from '../bewijs/bewijsbaar.ts';
import { makeInvoer, type Invoer } from '../bewijs/invoer.ts';
import type { Bestanden } from '../reading/bestanden.ts';
import { parseInhoud, type GelezenInhoud } from '../reading/parse-inhoud.ts';

/** All content of one moment: its files, and what they say. */
export type Versie = GelezenInhoud & { bestanden: Bestanden };

/** Read the content of one moment out of its files. */
export const readVersie = (bestanden: Bestanden): Versie => ({ bestanden, ...parseInhoud(bestanden) });

/** One keuzehulp in both versions; instead of what cannot be compiled stands why. */
export type Paar = { naam: string; oud: Invoer | Gebrek; nieuw: Invoer | Gebrek };
export type Gebrek = 'weg' | 'fouten';

/** Put the keuzehulpen of two versions side by side, by name. */
export function listParen(oud: Versie, nieuw: Versie): Paar[] {
  const namen = new Set([oud, nieuw].flatMap(({ inhoud }) => inhoud.keuzehulpen.map(({ naam }) => naam)));
  return [...namen].map((naam) => ({ naam, oud: findInvoer(oud, naam), nieuw: findInvoer(nieuw, naam) }));
}

function findInvoer({ inhoud }: Versie, naam: string): Invoer | Gebrek {
  const keuzehulp = inhoud.keuzehulpen.find((een: KeuzehulpInhoud) => een.naam === naam);
  if (!keuzehulp) return 'weg';
  return isBewijsbaar(inhoud, keuzehulp) ? makeInvoer(inhoud, keuzehulp) : 'fouten';
}

/** Could everything be read that decides whom a reader calls? */
export const zijnContactenGelezen = ({ inhoud }: Versie): boolean =>
  (['routes', 'hulpaanbod', 'regios', 'gemeenten'] as const).every(
    (soort) => inhoud[soort].length === inhoud.ids[soort]?.size,
  );

/**
 * Do all proofs of this version hold? A grensgeval that no longer fits breaks none: it says that an advies changed, which
 * the comparison tells by itself.
 */
export const isBewezen = ({ inhoud }: Versie): boolean =>
  bewijs(inhoud).issues.every(({ severity, code }) => severity !== 'fout' || code.startsWith('grensgeval-'));
