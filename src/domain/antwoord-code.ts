import type { Interview } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';
import { isMogelijk } from './mogelijk.ts';

/** Stands for a kenmerk without an answer. */
const leeg = '-';

/**
 * Write answers as short text for a link that someone asks for: one sign per kenmerk, the position of its answer. It
 * only means something together with the version of the content, which decides the positions.
 *
 * @example formatAntwoordCode(interview, { gevaar: 'nee', leeftijd: '16-17' }) // => '1--1'
 */
export function formatAntwoordCode({ kenmerken }: Interview, antwoorden: Antwoorden): string {
  const tekens = kenmerken.map(({ id, antwoorden: keuzes }) => {
    const antwoord = antwoorden[id];
    return antwoord === undefined ? leeg : keuzes.indexOf(antwoord).toString(36);
  });
  return tekens.join('').replace(/-+$/, '');
}

/**
 * Read answers from a link.
 *
 * @returns Undefined for anything that `formatAntwoordCode` does not make: unknown signs, too long, or answers that
 *   exclude each other. Nothing is guessed: a half-read link gives a wrong advice.
 */
export function parseAntwoordCode(interview: Interview, code: string): Record<string, string> | undefined {
  const { kenmerken } = interview;
  if (code.length === 0 || code.length > kenmerken.length) return undefined;
  const antwoorden: Record<string, string> = {};
  for (const [plek, teken] of [...code].entries()) {
    if (teken === leeg) continue;
    const kenmerk = kenmerken[plek];
    const antwoord = /^[0-9a-z]$/.test(teken) ? kenmerk?.antwoorden[parseInt(teken, 36)] : undefined;
    if (!kenmerk || antwoord === undefined) return undefined;
    antwoorden[kenmerk.id] = antwoord;
  }
  return isMogelijk(interview, antwoorden) ? antwoorden : undefined;
}
