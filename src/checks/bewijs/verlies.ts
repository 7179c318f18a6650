import { and } from '../../domain/diagram.ts';
import { vergelijkBehoud } from './behoud.ts';
import type { Invoer } from './invoer.ts';
import { weetNiet } from './weet-niet-wet.ts';

/** Beschermend routes that an answer gives somewhere and that are not there while nobody has answered. */
export type Verlies = { kenmerk: string; antwoord: string; routes: string[] };

/**
 * What is lost by not answering where that does not count as `weet-niet`: a `standaard`, or a box left empty. It is listed,
 * not forbidden: whoever leaves a box empty has read what it says.
 */
export function listVerlies(invoer: Invoer): Verlies[] {
  const { store, kenmerken } = invoer.compiled;
  return kenmerken
    .filter(({ ongevraagd }) => ongevraagd !== weetNiet)
    .flatMap(({ id, ongevraagd }) => {
      const { paren, weg } = vergelijkBehoud(invoer, id, ongevraagd);
      return paren.map(({ van, waar }) => ({
        kenmerk: id,
        antwoord: van,
        routes: [...weg].filter(([, kwijt]) => and(store, waar, kwijt) !== 0).map(([route]) => route),
      }));
    })
    .filter(({ routes }) => routes.length > 0);
}
