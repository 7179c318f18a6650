import { kaarten, mapPartijen } from '../../domain/kaart.ts';
import type { Casus } from '../../schema/casus.ts';
import type { Entry } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import type { BewijsAdvies, Invoer } from './invoer.ts';

/** How many cards an advice has: under Nu, under Nu and Vandaag together, and in all. */
export type KaartCijfers = { nu: number; vandaag: number; alle: number };

/** What a reader in a hurry can oversee. */
export const meesteKaarten = { nu: 2, vandaag: 6, alle: 10 } as const;

const namen = { nu: 'onder Nu', vandaag: 'onder Nu en Vandaag', alle: 'in totaal' } as const;

/** Count the cards of a casus and say where there are too many. */
export function countKaarten(
  { inhoud }: Invoer,
  casus: Entry<Casus>,
  adviezen: readonly BewijsAdvies[],
): { issues: Issue[]; cijfers: KaartCijfers } {
  const lijst = kaarten(adviezen, mapPartijen(inhoud.routes)).kaarten;
  const bij = (...momenten: string[]) => lijst.filter(({ wanneer }) => momenten.includes(wanneer));
  const groepen = { nu: bij('nu'), vandaag: bij('nu', 'vandaag'), alle: lijst };
  const soorten = ['nu', 'vandaag', 'alle'] as const;
  const issues = soorten
    .filter((soort) => groepen[soort].length > meesteKaarten[soort])
    .map((soort) =>
      makeIssue(
        'te-veel-kaarten',
        findPlek(inhoud, casus, ['titel']),
        `Deze casus geeft ${groepen[soort].length} kaarten ${namen[soort]}; ${meesteKaarten[soort]} is het meeste dat iemand met haast overziet. Het zijn: ${groepen[soort].map(({ partij }) => partij).join(', ')}.`,
        'Laat adviezen met dezelfde bedoeling in minder situaties gelden, of onder dezelfde partij. Verplaats niets naar later om de telling.',
      ),
    );
  return { issues, cijfers: { nu: groepen.nu.length, vandaag: groepen.vandaag.length, alle: lijst.length } };
}
