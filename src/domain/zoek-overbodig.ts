import { countTypingErrors } from './dichtstbij.ts';
import { formatKlank } from './zoek-klank.ts';
import { formatStam } from './zoek-stam.ts';
import { splitWoorden } from './zoek-woorden.ts';

/** In shorter words one other letter is another word. */
const KORTSTE_MET_FOUT = 6;

/**
 * Leave out the search words that are only another spelling of the title, or another form or spelling of an earlier search word:
 * search finds those without help, so the browser need not fetch them. Editors may write them all the same; the full text uses them.
 *
 * @example listNodig('CoMensha', ['commensha', 'la strada', 'la stradas']) // => ['la strada']
 */
export function listNodig(titel: string, zoekwoorden: readonly string[]): string[] {
  const bekend = splitWoorden(titel);
  const gezien = new Set(listSleutels(bekend));
  return zoekwoorden.filter((zoekwoord) => {
    const woorden = splitWoorden(zoekwoord);
    const sleutels = listSleutels(woorden);
    const isGezien = sleutels.some((sleutel) => gezien.has(sleutel));
    for (const sleutel of sleutels) gezien.add(sleutel);
    const anders = woorden.filter((woord) => !bekend.includes(woord));
    return !isGezien && (anders.length === 0 || !anders.every((woord) => bekend.some((ander) => isSpelfout(woord, ander))));
  });
}

/** What a search word is known by: its words in one, by stem and by sound. */
const listSleutels = (woorden: readonly string[]): string[] => [woorden.join(''), woorden.map(formatStam).join(''), woorden.map(formatKlank).join('')];

function isSpelfout(woord: string, ander: string): boolean {
  if (formatKlank(woord) === formatKlank(ander)) return true;
  return woord.length >= KORTSTE_MET_FOUT && ander.length >= KORTSTE_MET_FOUT && countTypingErrors(woord, ander) === 1;
}
