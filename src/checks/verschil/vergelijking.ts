import { compileVersies, type Versies } from '../../domain/versies.ts';
import { compareVersies, type Verschil } from '../../domain/verschil.ts';
import type { Keuzehulp } from '../../schema/keuzehulp.ts';
import type { Invoer } from '../bewijs/invoer.ts';
import { findVoorbeeld } from '../bewijs/voorbeeld.ts';

/** Two versions of one keuzehulp side by side, with the words to say what differs. */
export type Vergelijking = {
  oud: Invoer;
  nieuw: Invoer;
  versies: Versies;
  verschil: Verschil;
  /** The shortest list of answers that lies in this area, as `Gevaar: Nee · Leeftijd: Weet ik niet`; empty: always. */
  zeg: (waar: number) => string;
};

/** Compare two versions of a keuzehulp; undefined when no order of the questions fits both. */
export function vergelijk(oud: Invoer, nieuw: Invoer): Vergelijking | undefined {
  const versies = compileVersies(oud.compiled.model, nieuw.compiled.model);
  if (!versies) return undefined;
  const { store, kenmerken } = versies.nieuw;
  const keuzehulp = joinWoorden(oud.keuzehulp.keuzehulp, nieuw.keuzehulp.keuzehulp);
  const zeg = (waar: number): string =>
    findVoorbeeld({ compiled: { store, kenmerken, wereld: versies.beide }, keuzehulp: { keuzehulp } }, waar).tekst;
  return { oud, nieuw, versies, verschil: compareVersies(versies), zeg };
}

/** The questions and boxes of both versions, each in its newest words. */
function joinWoorden(oud: Keuzehulp, nieuw: Keuzehulp): Keuzehulp {
  const vragen = nieuw.vragen.map((vraag) => {
    const eerder = oud.vragen.find(({ kenmerk }) => kenmerk === vraag.kenmerk)?.antwoorden ?? [];
    return { ...vraag, antwoorden: joinOpId(vraag.antwoorden, eerder) };
  });
  const alleenOud = oud.vragen.filter(({ kenmerk }) => vragen.every((vraag) => vraag.kenmerk !== kenmerk));
  const opties = joinOpId(nieuw.extra.opties, oud.extra.opties);
  return { ...nieuw, vragen: [...vragen, ...alleenOud], extra: { ...nieuw.extra, opties } };
}

const joinOpId = <Ding extends { id: string }>(eerst: readonly Ding[], dan: readonly Ding[]): Ding[] => [
  ...eerst,
  ...dan.filter(({ id }) => eerst.every((ding) => ding.id !== id)),
];
