import type { Zoektreffer } from '../domain/zoek.ts';
import { maak, markeer } from './zoek-element.ts';
import { formatRubriek } from './zoek-rubriek.ts';

/** Make an option of the list of suggestions: a link, with the number to call in sight and why it came. */
export function maakOptie({ href, titel, woorden, telefoon, via }: Zoektreffer): HTMLAnchorElement {
  const bij = via ? `${via}.` : formatRubriek(href);
  const optie = maakKeuze(href, maak('span', '', ...markeer(titel, woorden)));
  if (telefoon) optie.append(maak('b', '', telefoon));
  if (bij) optie.append(maak('small', '', bij));
  return optie;
}

/** Make the option that leads on to all results. */
export function maakKeuze(href: string, ...kinderen: readonly (Node | string)[]): HTMLAnchorElement {
  const optie = maak('a', '', ...kinderen);
  optie.href = href;
  optie.role = 'option';
  optie.tabIndex = -1;
  optie.ariaSelected = 'false';
  return optie;
}
