import type { Interview } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';
import { isMogelijk } from './mogelijk.ts';

/**
 * Write answers as short text for a link that someone asks for: one sign per kenmerk, the position of its answer or `-`. It
 * only means something together with the version of the content, which decides the positions.
 *
 * @example formatAntwoordCode(interview, { gevaar: 'nee', leeftijd: '16-17' }) // => '1--1---'
 */
export function formatAntwoordCode({ kenmerken }: Interview, antwoorden: Antwoorden): string {
  return kenmerken
    .map(({ id, antwoorden: keuzes }) => (antwoorden[id] === undefined ? '-' : keuzes.indexOf(antwoorden[id]).toString(36)))
    .join('');
}

/**
 * Read answers from a link.
 *
 * @returns Undefined for anything that `formatAntwoordCode` does not make: unknown signs, another length, or answers that
 *   exclude each other. Nothing is guessed: a half-read link gives a wrong advice.
 */
export function parseAntwoordCode(interview: Interview, code: string): Record<string, string> | undefined {
  const antwoorden = Object.fromEntries(
    interview.kenmerken.flatMap(({ id, antwoorden: keuzes }, plek) => {
      const antwoord = keuzes[parseInt(code[plek] ?? '', 36)];
      return antwoord === undefined ? [] : [[id, antwoord] as const];
    }),
  );
  // Writing it again shows whether everything was understood.
  return formatAntwoordCode(interview, antwoorden) === code && isMogelijk(interview, antwoorden) ? antwoorden : undefined;
}
