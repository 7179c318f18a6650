import type { Interview } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';
import { mogelijkeAntwoorden } from './mogelijk.ts';
import { openOpScherm } from './open-op-scherm.ts';
import { volgendScherm, type Scherm } from './scherm.ts';

/** One screen that was passed: per kenmerk the answer that was used. */
export type GevolgdScherm = Scherm & { antwoorden: Record<string, string> };

/**
 * Replay the interview up to the first advice with answers that are ready, such as those of a casus.
 *
 * @param antwoorden Any answers; those that are never asked are not used. A missing one counts as `ongevraagd`, and so
 *   does one that cannot occur with the answers before it; where that cannot occur either, the first that can.
 * @param vanaf Answers to go on from; `gevolgdeSchermen(interview, {}, vanaf)` are the screens that someone who does not
 *   know the rest still gets.
 * @returns The screens in order; `kenmerken` are the questions that were really put, `antwoorden` what was used.
 */
export function gevolgdeSchermen(
  interview: Interview,
  antwoorden: Antwoorden,
  vanaf: Antwoorden = {},
): GevolgdScherm[] {
  const schermen: GevolgdScherm[] = [];
  let gebruikt = vanaf;
  for (let scherm = volgendScherm(interview, gebruikt); scherm; scherm = volgendScherm(interview, gebruikt)) {
    const eerder = gebruikt;
    const opScherm: Record<string, string> = {};
    for (const id of scherm.kenmerken) {
      if (!openOpScherm(interview, eerder, scherm, opScherm).includes(id)) continue;
      opScherm[id] = kiesAntwoord(interview, { ...eerder, ...opScherm }, id, antwoorden[id]);
    }
    gebruikt = { ...eerder, ...opScherm };
    schermen.push({ ...scherm, kenmerken: Object.keys(opScherm), antwoorden: opScherm });
  }
  return schermen;
}

function kiesAntwoord(interview: Interview, eerder: Antwoorden, id: string, gewenst: string | undefined): string {
  const kan = mogelijkeAntwoorden(interview, eerder, id);
  const ongevraagd = interview.kenmerken.find((kenmerk) => kenmerk.id === id)?.ongevraagd;
  return (kan.find((antwoord) => antwoord === gewenst) ??
    kan.find((antwoord) => antwoord === ongevraagd) ??
    kan[0]) as string;
}
