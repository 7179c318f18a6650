import { adviezenBij } from '../../domain/advies-bij.ts';
import { gevolgdeSchermen } from '../../domain/gevolgde-schermen.ts';
import type { Antwoorden } from '../../domain/keuzehulp-model.ts';
import type { Casus } from '../../schema/casus.ts';
import { isMogelijk } from '../../domain/mogelijk.ts';
import { listAntwoorden } from '../bewijs/casussen.ts';
import type { Invoer } from '../bewijs/invoer.ts';

/** What a change does to one worked case. */
export type CasusWijziging = {
  id: string;
  titel: string;
  soort: 'nieuw' | 'vervallen' | 'gewijzigd';
  /** Titles of the adviezen that its reader gets now and did not get, and the other way round. */
  erbij: readonly string[];
  eraf: readonly string[];
  /** Short names of the questions before the first advice that are put now and were not, and the other way round. */
  vragenErbij: readonly string[];
  vragenEraf: readonly string[];
};

/** Id and name of what the reader of a case gets, and is asked. */
type Uitkomst = { adviezen: readonly Genoemd[]; vragen: readonly Genoemd[] };
type Genoemd = { id: string; naam: string };

/** Names of what is in the first list and not in the second. */
const noemOver = (een: readonly Genoemd[], ander: readonly Genoemd[]): string[] =>
  een.filter(({ id }) => ander.every((ding) => ding.id !== id)).map(({ naam }) => naam);

/** Replay every worked case in both versions, with the answers that it has now. */
export function listCasusWijzigingen(oud: Invoer, nieuw: Invoer): CasusWijziging[] {
  const { casussen: voor } = oud.keuzehulp;
  const { casussen: na } = nieuw.keuzehulp;
  const leeg = { erbij: [], eraf: [], vragenErbij: [], vragenEraf: [] };
  const blijvend = na.flatMap((casus): CasusWijziging[] => {
    const { id, titel } = casus;
    if (voor.every((een) => een.id !== id)) return [{ id, titel, soort: 'nieuw', ...leeg }];
    const [was, is] = [speel(oud, casus), speel(nieuw, casus)];
    const wijziging = {
      erbij: noemOver(is.adviezen, was.adviezen),
      eraf: noemOver(was.adviezen, is.adviezen),
      vragenErbij: noemOver(is.vragen, was.vragen),
      vragenEraf: noemOver(was.vragen, is.vragen),
    };
    return Object.values(wijziging).every((lijst) => lijst.length === 0)
      ? []
      : [{ id, titel, soort: 'gewijzigd', ...wijziging }];
  });
  const weg = voor.filter(({ id }) => na.every((casus) => casus.id !== id));
  return [...blijvend, ...weg.map(({ id, titel }): CasusWijziging => ({ id, titel, soort: 'vervallen', ...leeg }))];
}

/** What the reader of a case gets; an answer that this version does not have counts as not given. */
function speel(invoer: Invoer, casus: Casus): Uitkomst {
  const { compiled, keuzehulp } = invoer;
  const bekend = Object.fromEntries(
    Object.entries(listAntwoorden(compiled, casus)).filter(([id, antwoord]) =>
      compiled.kenmerken.some((kenmerk) => kenmerk.id === id && kenmerk.antwoorden.includes(antwoord)),
    ),
  );
  const antwoorden: Antwoorden = isMogelijk(compiled, bekend) ? bekend : {};
  const { vragen, extra } = keuzehulp.keuzehulp;
  const korteNamen = new Map([
    ...vragen.map(({ kenmerk, kort }) => [kenmerk, kort] as const),
    ...extra.opties.map(({ id, kort }) => [id, kort] as const),
  ]);
  const titels = new Map(keuzehulp.adviezen.map(({ id, titel }) => [id, titel]));
  const noem = (ids: readonly string[], namen: ReadonlyMap<string, string>): Genoemd[] =>
    ids.map((id) => ({ id, naam: namen.get(id) ?? id }));
  return {
    adviezen: noem(adviezenBij(compiled, antwoorden), titels),
    vragen: noem(
      gevolgdeSchermen(compiled, antwoorden).flatMap(({ kenmerken }) => kenmerken),
      korteNamen,
    ),
  };
}
