import { and, literal, type Node } from '../../domain/diagram.ts';
import { shortest } from '../../domain/diagram-example.ts';
import type { InterviewKenmerk } from '../../domain/interview.ts';
import type { Keuzehulp } from '../../schema/keuzehulp.ts';
import type { CompiledKeuzehulp } from '../../domain/compile.ts';

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

/** The shortest list of answers for which a function holds in every possible situation that has them. */
export type Voorbeeld = {
  /** As an editor reads it: `Gevaar: Nee · Leeftijd: Weet ik niet`; empty when it holds whatever is answered. */
  tekst: string;
  /** The same with a word in front, to begin a sentence: `Bij [Gevaar: Nee]`, or `In elke situatie`. */
  bij: string;
  /** The possible situations with these answers. */
  waar: Node;
};

/** What is needed to say a situation: the diagrams, and the questions in words. */
type Zegbaar = {
  compiled: Pick<CompiledKeuzehulp, 'store' | 'kenmerken' | 'wereld'>;
  keuzehulp: { keuzehulp: Keuzehulp };
};

/** Find the shortest example of a function that holds somewhere. */
export function findVoorbeeld({ compiled, keuzehulp }: Zegbaar, waar: Node): Voorbeeld {
  const { store, kenmerken, wereld } = compiled;
  const gevonden = shortest(store, waar, wereld) ?? [];
  const tekst = gevonden
    .map(({ variable, value }) => {
      const { id, antwoorden } = kenmerken[variable] as InterviewKenmerk;
      return formatAntwoord(keuzehulp.keuzehulp, id, antwoorden[value] as string);
    })
    .join(' · ');
  const gegeven = gevonden.map(({ variable, value }) => literal(store, variable, [value]));
  return { tekst, bij: tekst ? `Bij [${tekst}]` : 'In elke situatie', waar: and(store, wereld, ...gegeven) };
}
