import { listGevraagd } from './horizon.ts';
import type { Interview } from './interview.ts';
import type { Antwoorden } from './keuzehulp-model.ts';
import { isMogelijk } from './mogelijk.ts';
import type { Scherm } from './scherm.ts';

/**
 * Which fieldsets of a screen stand open while it is being filled in: a question is there when the answers before it on
 * the same screen leave it asked. (Boxes of the extras: all.) Only these need an answer before going on.
 *
 * @param antwoorden Answers from before the screen.
 * @param ingevuld What is chosen on the screen so far; an answer that cannot occur is looked over.
 */
export function openOpScherm(
  interview: Interview,
  antwoorden: Antwoorden,
  scherm: Scherm,
  ingevuld: Antwoorden,
): string[] {
  if (scherm.soort === 'extra') return scherm.kenmerken;
  let samen = antwoorden;
  return scherm.kenmerken.filter((id) => {
    if (!listGevraagd(interview, samen, 'vraag', scherm.horizon).includes(id)) return false;
    const antwoord = ingevuld[id];
    if (antwoord !== undefined && isMogelijk(interview, { ...samen, [id]: antwoord }))
      samen = { ...samen, [id]: antwoord };
    return true;
  });
}
