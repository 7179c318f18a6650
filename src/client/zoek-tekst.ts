import type { Soortnamen } from './zoek-beeld.ts';
import { maak } from './zoek-element.ts';
import { zoekInTekst, type Tekstresultaat, type Tekstuitkomst } from './zoek-motor.ts';
import { voegAchteraan } from './zoek-samenvoegen.ts';
import { maakTekstregel } from './zoek-tekstregel.ts';

/** Each result costs a request. */
const EERST = 5;
const MEER = 10;

/** The second stage: pages that hold the words in their text, behind what is on screen already. */
export class Zoektekst {
  #vak: HTMLElement;
  #meer: HTMLElement;
  #soorten: Soortnamen;
  #uitkomst: Tekstuitkomst | undefined;
  #gelezen = 0;
  #wachtend: Tekstresultaat[] = [];
  #getoond = new Set<string>();

  constructor(vak: HTMLElement, meer: HTMLElement, soorten: Soortnamen) {
    this.#vak = vak;
    this.#meer = meer;
    this.#soorten = soorten;
    meer.addEventListener('click', () => void this.#toonMeer());
  }

  leeg(): void {
    this.#uitkomst = undefined;
    this.#vak.replaceChildren();
    this.#meer.hidden = true;
  }

  /**
   * Search the text and show the first pages.
   *
   * @param getoond Addresses that are on screen already; those are not repeated.
   * @returns How many pages hold the words, or undefined when something else is asked meanwhile.
   * @throws When the engine does not load.
   */
  async zoek(vraag: string, soort: string, getoond: ReadonlySet<string>, isOud: () => boolean): Promise<number | undefined> {
    const uitkomst = await zoekInTekst(vraag, soort);
    if (isOud()) return undefined;
    this.#uitkomst = uitkomst;
    this.#getoond = new Set(getoond);
    this.#gelezen = 0;
    this.#wachtend = [];
    await this.#voegToe(EERST);
    return uitkomst.totaal;
  }

  async #toonMeer(): Promise<void> {
    const eerste = this.#getoond.size + 1;
    await this.#voegToe(MEER);
    // The reader continues at the first new result, not at the top or on a button that is gone.
    this.#vak.querySelector<HTMLElement>(`[data-rang="${eerste}"]`)?.focus();
  }

  async #voegToe(aantal: number): Promise<void> {
    const uitkomst = this.#uitkomst;
    if (!uitkomst) return;
    // Some of what comes is on screen already, so this may take more than one round.
    while (this.#wachtend.length < aantal && this.#gelezen < uitkomst.totaal) {
      const tot = this.#gelezen + aantal;
      const geladen = await uitkomst.laad(this.#gelezen, tot);
      if (uitkomst !== this.#uitkomst) return;
      this.#gelezen = tot;
      this.#wachtend = voegAchteraan(this.#getoond, [...this.#wachtend, ...geladen]);
    }
    const nieuw = voegAchteraan(this.#getoond, this.#wachtend.splice(0, aantal));
    if (nieuw.length > 0) this.#lijst().append(...nieuw.map((resultaat) => maakTekstregel(resultaat, this.#soorten)));
    for (const { href } of nieuw) this.#getoond.add(href);
    this.#meer.hidden = this.#wachtend.length === 0 && this.#gelezen >= uitkomst.totaal;
  }

  #lijst(): HTMLElement {
    const al = this.#vak.querySelector('ul');
    if (al) return al;
    const lijst = maak('ul', 'kaal');
    const kop = this.#getoond.size > 0 ? 'Ook gevonden in de tekst' : 'Gevonden in de tekst';
    this.#vak.append(maak('section', '', maak('h2', '', kop), lijst));
    return lijst;
  }
}
