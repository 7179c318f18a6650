import { count } from '../../domain/diagram-count.ts';
import { and, not } from '../../domain/diagram.ts';
import { situaties } from '../../domain/situaties.ts';
import type { Eis } from '../../schema/veiligheid.ts';
import { countParen, vergelijkBehoud } from './behoud.ts';
import { listDoelen } from './eis-schending.ts';
import type { Invoer } from './invoer.ts';

/** How much one eis was proven on; what does not apply to its soort is 0. */
export type EisOmvang = {
  /** Possible situations in which it was looked at, each counted once. */
  situaties: bigint;
  /** Situations that were compared with the same one after an answer was changed. */
  paren: bigint;
  /** Contacts, once per route, name and number. */
  contacten: number;
  /** Gemeenten of which the contacts were looked at; 0 where contacts make no difference. */
  gemeenten: number;
};

const niets: EisOmvang = { situaties: 0n, paren: 0n, contacten: 0, gemeenten: 0 };

/** Measure what the proof of an eis goes over. */
export function measureEis(invoer: Invoer, eis: Eis): EisOmvang {
  const { compiled, contacten } = invoer;
  const { store, wereld, compileAls } = compiled;
  const gemeenten = contacten.gemeenten.filter((gemeente) => gemeente !== null).length;
  if (eis.soort === 'neemt-niets-weg')
    return { ...niets, paren: countParen(invoer, vergelijkBehoud(invoer, eis.kenmerk, eis.antwoord).paren) };
  if (eis.soort === 'contact-alleen-bij' || eis.soort === 'vervanger-alleen-bij')
    return { ...niets, contacten: contacten.treffers.length, gemeenten };
  const als = compileAls(eis.als);
  // What may be shown only in some situations is looked for in all the others.
  const waar = and(store, wereld, eis.soort === 'alleen-als' ? not(store, als) : als, situaties(compiled));
  const plaatselijk = listDoelen(eis).some(({ wieNeemtOp }) => wieNeemtOp !== undefined);
  return { ...niets, situaties: count(store, waar), gemeenten: plaatselijk ? gemeenten : 0 };
}
