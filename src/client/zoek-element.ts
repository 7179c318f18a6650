import { telHref } from '../domain/telefoon.ts';
import { splitMarkering } from './zoek-markering.ts';

type Kind = Node | string;

/** Make an element with a class and what is in it. */
export function maak<Naam extends keyof HTMLElementTagNameMap>(naam: Naam, klas: string, ...kinderen: readonly Kind[]): HTMLElementTagNameMap[Naam] {
  const element = document.createElement(naam);
  if (klas) element.className = klas;
  element.append(...kinderen);
  return element;
}

/** Write a text with `<mark>` around what was sought. */
export function markeer(tekst: string, woorden: readonly string[]): Kind[] {
  return splitMarkering(tekst, woorden).map((stuk) => (stuk.raak ? maak('mark', '', stuk.tekst) : stuk.tekst));
}

/** Make a number to tap. */
export function maakNummer(nummer: string, klas: string): HTMLAnchorElement {
  const link = maak('a', klas, nummer);
  link.href = telHref(nummer);
  return link;
}
