import type { CompiledKeuzehulp } from '../../domain/compile.ts';
import type { Node } from '../../domain/diagram.ts';

/** An age that decides who picks up, and the situations in which it is the answer. Without an age every contact is shown. */
export type Leeftijdsgroep = { leeftijd?: string; waar: Node };

/** The kenmerk that contacts depend on, besides the gemeente. */
const kenmerk = 'leeftijd';

/** Divide all situations by what contacts depend on besides the gemeente: the age of the person. */
export function listLeeftijdsgroepen({ kenmerken, compileAls }: CompiledKeuzehulp): Leeftijdsgroep[] {
  const leeftijd = kenmerken.find(({ id }) => id === kenmerk);
  if (!leeftijd) return [{ waar: 1 }];
  return [
    ...leeftijd.antwoorden.map((antwoord) => ({ leeftijd: antwoord, waar: compileAls([{ [kenmerk]: [antwoord] }]) })),
    { waar: compileAls([{ [kenmerk]: ['nvt'] }]) },
  ];
}
