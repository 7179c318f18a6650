import { gevolgdeSchermen } from '../domain/gevolgde-schermen.ts';
import { mogelijkeAntwoorden } from '../domain/mogelijk.ts';
import { openOpScherm } from '../domain/open-op-scherm.ts';
import { waaromVraag } from '../domain/open-vragen.ts';
import type { SchermMetVoor } from '../domain/scherm-van.ts';
import { toonZeker } from './keuzehulp-advies.ts';
import { somOp, type Toestand } from './keuzehulp-toestand.ts';
import { getDeel, zet } from './pagina-delen.ts';

/** A screen of the interview: how many went before it, or why it stands apart from their order. */
export type VraagStap = SchermMetVoor & { gedaan: number; los?: 'wijzig' | 'verfijn' | undefined };

const listOpScherm = (): NodeListOf<HTMLFieldSetElement> => document.querySelectorAll('.vragen fieldset');

/** Show one screen, with what was answered before. */
export function toonScherm(toestand: Toestand, stap: VraagStap): void {
  const { scherm, voor, gedaan, los } = stap;
  zet('.vragen', ...(scherm.soort === 'extra' ? ['extra'] : scherm.kenmerken).map((id) => toestand.vragen.get(id) as Node));
  zet('h1', listOpScherm()[0]?.dataset['kop'] as string);
  for (const veld of document.querySelectorAll<HTMLInputElement>('.vragen input')) {
    veld.checked = veld.type === 'radio' ? toestand.antwoorden[veld.name] === veld.value : toestand.antwoorden[veld.value] === 'ja';
  }
  werkSchermBij(toestand, stap);
  // How much is still to come is the most work to find out, and the reader does not wait for it.
  setTimeout(() => {
    const rest = los ? 0 : gevolgdeSchermen(toestand.interview, {}, voor).length - 1;
    zet('.rest b', `${rest || ''}`);
    getDeel('.voortgang').innerHTML = los ? '' : '<li>'.repeat(gedaan) + '<li class="nu">' + '<li class="straks">'.repeat(rest);
  });
}

/** What is chosen on the screen; a box that is not ticked is `nee`. */
export function leesScherm({ scherm: { soort, kenmerken } }: SchermMetVoor): Record<string, string> {
  const velden = new FormData(getDeel<HTMLFormElement>('[data-keuzehulp]'));
  if (soort === 'vraag') return Object.fromEntries(velden) as Record<string, string>;
  return Object.fromEntries(kenmerken.map((id) => [id, velden.getAll(soort).includes(id) ? 'ja' : 'nee']));
}

/**
 * After each choice: offer only what can still be answered, show what is certain now, and say what a question can change.
 * What is not offered is switched off, so that it is not read either. Notes in `ontbreekt` what still needs an answer.
 */
export function werkSchermBij(toestand: Toestand, stap: SchermMetVoor): void {
  const { interview } = toestand;
  const open = openOpScherm(interview, stap.voor, stap.scherm, leesScherm(stap));
  let samen = stap.voor;
  let ontbreekt: Element | undefined;
  for (const vraag of listOpScherm()) {
    const id = vraag.dataset['kenmerk'] as string;
    const isVraag = id !== 'extra';
    const kan = isVraag ? mogelijkeAntwoorden(interview, samen, id) : open;
    // A question that hangs on one above it stays in sight until that one is answered; then it may go, never come.
    vraag.hidden = vraag.disabled = isVraag && !open.includes(id) && !ontbreekt;
    for (const veld of vraag.querySelectorAll('input')) veld.disabled = !kan.includes(veld.value);
    vraag.querySelector('.gevolg b')?.replaceChildren(somOp(toestand, waaromVraag(interview, samen, id)));
    if (isVraag) samen = { ...samen, ...leesScherm(stap) };
    if (isVraag && open.includes(id) && !(id in samen)) ontbreekt ??= vraag;
  }
  toonZeker({ ...toestand, antwoorden: samen });
  toestand.ontbreekt = ontbreekt;
}
