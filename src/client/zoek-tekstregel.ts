import { maakLink, type MetRang, type Soortnamen } from './zoek-beeld.ts';
import { maak } from './zoek-element.ts';
import type { Tekstresultaat } from './zoek-motor.ts';

/** Show a page that holds the words, with the sentence they stand in. */
export function maakTekstregel(resultaat: MetRang<Tekstresultaat>, soorten: Soortnamen): HTMLLIElement {
  const uittreksel = maak('p', '');
  // Pagefind escapes the text of the page and adds only <mark>.
  uittreksel.innerHTML = resultaat.uittreksel;
  return maak('li', '', maak('p', 'klein', soorten[resultaat.soort] ?? resultaat.soort), maakLink(resultaat, []), uittreksel);
}
