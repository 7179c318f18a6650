import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';
import type { CasusCijfers } from './casussen.ts';
import { findLangsteWeg, type LangsteWeg } from './interview-lengte.ts';
import type { Invoer } from './invoer.ts';
import { formatAntwoord } from './voorbeeld.ts';

/** Beyond this, someone with a client in the next room stops. */
export const meesteSchermen = { langste: 10, mediaan: 9 } as const;

export type InterviewCijfers = { langste: LangsteWeg; mediaan: number };

/** The value in the middle; of an even number the higher of the two, so that a limit is never met by rounding. */
export function mediaan(getallen: readonly number[]): number {
  return [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;
}

/** The interview is short: on every way that exists, and for the casussen in the middle. */
export function proveInterview(
  invoer: Invoer,
  casussen: readonly CasusCijfers[],
): { issues: Issue[]; cijfers: InterviewCijfers } {
  const {
    inhoud,
    keuzehulp: { keuzehulp },
    compiled,
  } = invoer;
  const langste = findLangsteWeg(compiled);
  const midden = mediaan(casussen.map(({ schermen }) => schermen));
  const plek = findPlek(inhoud, keuzehulp, ['vragen']);
  const fix =
    'Laat adviezen voor nu en vandaag van minder kenmerken afhangen, of zet vragen samen op een scherm. Verplaats geen actie naar later.';
  const weg = Object.entries(langste.antwoorden)
    .map(([id, antwoord]) => formatAntwoord(keuzehulp, id, antwoord))
    .join(' · ');
  const issues = [
    ...(langste.schermen > meesteSchermen.langste
      ? [
          makeIssue(
            'interview-te-lang',
            plek,
            `Bij [${weg}] krijgt iemand ${langste.schermen} schermen vóór het eerste advies; ${meesteSchermen.langste} is het meeste.`,
            fix,
          ),
        ]
      : []),
    ...(midden > meesteSchermen.mediaan
      ? [
          makeIssue(
            'casussen-te-lang',
            plek,
            `Bij de helft van de casussen komt het eerste advies pas na ${midden} schermen of meer; ${meesteSchermen.mediaan} is het meeste.`,
            fix,
          ),
        ]
      : []),
  ];
  return { issues, cijfers: { langste, mediaan: midden } };
}
