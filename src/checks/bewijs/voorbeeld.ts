import type { Node } from '../../domain/diagram.ts';
import { shortest } from '../../domain/diagram-example.ts';
import type { InterviewKenmerk } from '../../domain/interview.ts';
import type { Keuzehulp } from '../../schema/keuzehulp.ts';
import type { Invoer } from './invoer.ts';

/**
 * Say one answer as the reader sees it: the short name of its question and its label.
 *
 * @example formatAntwoord(keuzehulp, 'leeftijd', '16-17')  // => 'Leeftijd: 16 of 17 jaar'
 * @example formatAntwoord(keuzehulp, 'huiselijk', 'ja')    // => 'Partner of familie: aangekruist'
 */
export function formatAntwoord(keuzehulp: Keuzehulp, kenmerk: string, antwoord: string): string {
  const extra = keuzehulp.extra.opties.find(({ id }) => id === kenmerk);
  if (extra) return `${extra.kort}: ${antwoord === 'ja' ? 'aangekruist' : 'niet aangekruist'}`;
  const vraag = keuzehulp.vragen.find((een) => een.kenmerk === kenmerk);
  const label = vraag?.antwoorden.find(({ id }) => id === antwoord)?.label;
  return `${vraag?.kort ?? kenmerk}: ${label ?? antwoord}`;
}

/** The shortest list of answers for which a function holds, as ids; undefined where no possible situation has it. */
export function findVoorbeeld({ compiled }: Invoer, waar: Node): Record<string, string> | undefined {
  const gevonden = shortest(compiled.store, waar, compiled.wereld);
  if (!gevonden) return undefined;
  const antwoord = ({ variable, value }: { variable: number; value: number }): [string, string] => {
    const { id, antwoorden } = compiled.kenmerken[variable] as InterviewKenmerk;
    return [id, antwoorden[value] as string];
  };
  return Object.fromEntries(gevonden.map(antwoord));
}

/** The shortest list of answers for which a function holds, in words. "in elke situatie" when it needs no answer at all. */
export function formatVoorbeeld(invoer: Invoer, waar: Node): string {
  const gevonden = Object.entries(findVoorbeeld(invoer, waar) ?? {});
  if (gevonden.length === 0) return 'in elke situatie';
  return gevonden.map(([id, antwoord]) => formatAntwoord(invoer.keuzehulp.keuzehulp, id, antwoord)).join(' · ');
}
