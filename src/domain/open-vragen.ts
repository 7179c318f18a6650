import { adviezenBij } from './advies-bij.ts';
import { restWereld, type Interview, type InterviewKenmerk } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';
import { mapNodig } from './nodig.ts';

/** An unanswered kenmerk and what it can still do to the advice. */
export type OpenVraag = {
  kenmerk: string;
  soort: InterviewKenmerk['soort'];
  /** Ids of the adviezen that it can still change. */
  adviezen: string[];
  /** Those of them that are not shown now, and so can be added. */
  erbij: string[];
};

/** The unanswered kenmerken that can still change any advies, in order: "Dit is nog niet gevraagd". */
export function openVragen(interview: Interview, antwoorden: Antwoorden): OpenVraag[] {
  const nu = new Set(adviezenBij(interview, antwoorden));
  const nodig = mapNodig(interview, restWereld(interview, antwoorden), interview.adviezen);
  return [...nodig].map(([variable, adviezen]) => {
    const { id, soort } = interview.kenmerken[variable] as InterviewKenmerk;
    return { kenmerk: id, soort, adviezen, erbij: adviezen.filter((advies) => !nu.has(advies)) };
  });
}

/** Ids of the questions that can still change the rest after the first advice: "Wil je meer laten meewegen?". */
export function verfijnen(interview: Interview, antwoorden: Antwoorden): string[] {
  return openVragen(interview, antwoorden).flatMap(({ kenmerk, soort }) => (soort === 'vraag' ? [kenmerk] : []));
}

/** Ids of the adviezen that a kenmerk can change, given the other answers: "Waarom vragen we dit?". */
export function waaromVraag(interview: Interview, antwoorden: Antwoorden, kenmerk: string): string[] {
  const { [kenmerk]: _eigen, ...andere } = antwoorden;
  return openVragen(interview, andere).find((vraag) => vraag.kenmerk === kenmerk)?.adviezen ?? [];
}
