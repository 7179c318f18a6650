import { adviezenVan, listGevraagd, type Horizon } from './horizon.ts';
import { listSamen, restWereld, type Interview, type InterviewKenmerk } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';
import { isMogelijk } from './mogelijk.ts';
import { mapNodig } from './nodig.ts';
import { listExtras } from './scherm.ts';

/**
 * Give or change answers and replay the interview from the start, so that no stale answer is left behind. Every other
 * answer stays as long as it can still occur and its question is still asked; a question that is newly asked on the
 * way and has no answer yet is passed over here (`volgendScherm` asks it).
 *
 * @param wijziging New answers; they count instead of those in `antwoorden`.
 * @returns The answers that count now, in order, and the ids of earlier answers that lapsed.
 */
export function wijzigAntwoord(
  interview: Interview,
  antwoorden: Antwoorden,
  wijziging: Antwoorden,
): { antwoorden: Record<string, string>; vervallen: string[] } {
  const gewenst = { ...antwoorden, ...wijziging };
  let blijft: Record<string, string> = {};
  const houd = (id: string): boolean => {
    const antwoord = gewenst[id];
    const kan = antwoord !== undefined && isMogelijk(interview, { ...blijft, [id]: antwoord });
    if (kan) blijft = { ...blijft, [id]: antwoord };
    return kan;
  };
  // What is still to be kept; looking further is work that changes nothing.
  const getRest = (): Antwoorden | undefined => (Object.keys(gewenst).some((id) => !(id in blijft)) ? blijft : undefined);
  houdVragen(interview, getRest, houd, 'eerst');
  if (getRest()) listExtras(interview, blijft).forEach(houd);
  houdVragen(interview, getRest, houd, 'alles');
  const geldend = interview.kenmerken.map(({ id }) => id).filter((id) => id in blijft);
  return {
    antwoorden: Object.fromEntries(geldend.map((id) => [id, blijft[id] as string])),
    vervallen: interview.kenmerken.map(({ id }) => id).filter((id) => id in antwoorden && !(id in blijft)),
  };
}

/**
 * Walk the questions of one horizon in the order of their screens, keeping what can be kept and passing over the rest,
 * until nothing is left to keep. After a question without an answer it may be open whether a later one applies; that one
 * is then kept.
 *
 * @param getRest The answers kept so far; undefined when those are all.
 */
function houdVragen(
  interview: Interview,
  getRest: () => Antwoorden | undefined,
  houd: (id: string) => boolean,
  horizon: Horizon,
): void {
  const gezien = new Set<string>();
  const findEerste = (): string | undefined => {
    const blijft = getRest();
    if (!blijft) return undefined;
    return [...mapNodig(interview, restWereld(interview, blijft), adviezenVan(interview, horizon)).keys()]
      .map((variable) => interview.kenmerken[variable] as InterviewKenmerk)
      .find(({ id, soort }) => soort === 'vraag' && !gezien.has(id))?.id;
  };
  for (let eerste = findEerste(); eerste !== undefined; eerste = findEerste()) {
    for (const id of listSamen(interview, eerste)) {
      const samen = id === eerste || listGevraagd(interview, getRest() ?? {}, 'vraag', horizon).includes(id);
      if (!samen || gezien.has(id)) continue;
      gezien.add(id);
      houd(id);
    }
  }
}
