import { zoek, type Zoektreffer, type Zoekuitkomst } from '../domain/zoek.ts';
import { formatZoekadres, readZoekvraag, type Zoekvraag } from './zoek-adres.ts';
import type { Soortnamen } from './zoek-beeld.ts';
import { maak } from './zoek-element.ts';
import { laadAlles, laadEerst } from './zoek-laden.ts';
import { formatAantal, formatInTekst } from './zoek-melding.ts';
import { maakNamen, maakStand, maakVraaglink } from './zoek-namen.ts';
import { heeftAlles, vraagtAlles } from './zoek-alles-nodig.ts';
import type { Zoektekst } from './zoek-tekst.ts';
import { luisterNaarPijlen } from './zoek-toetsen.ts';

/** Typing has stopped: time to say what was found, to write it in the address and to look in the full text. */
const PAUZE_MS = 400;
const GEDULD_MS = 5000;
const NIETS: Zoekuitkomst = { treffers: [] };

/**
 * Search results under the search form, in two stages: names and search words at every keystroke, and behind them the full
 * text. The question stands in the address of this page alone, so that it can be shared and Back works.
 */
class ZoekPagina extends HTMLElement {
  #soorten: Soortnamen = JSON.parse(this.dataset['soorten'] ?? '{}');
  #veld = this.#get<HTMLInputElement>('input[name=q]');
  #melding = this.#get('[role=status]');
  #stand = this.#get('.stand');
  #namen = this.#get('[data-deel=namen]');
  #tekst: Zoektekst | undefined;
  #vraag: Zoekvraag = readZoekvraag(location.search);
  #beurt = 0;
  #beeld = 0;
  /** The entry in the history was made while typing, so the next letters may replace it. */
  #isGetypt = false;

  connectedCallback(): void {
    this.#veld.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#stel({ q: this.#veld.value.trim(), soort: '', letterlijk: false });
    });
    this.#veld.addEventListener('focus', () => void laadAlles().catch(() => undefined));
    this.#veld.addEventListener('input', () => {
      cancelAnimationFrame(this.#beeld);
      this.#beeld = requestAnimationFrame(() => {
        this.#vraag = { q: this.#veld.value.trim(), soort: '', letterlijk: false };
        void this.#toon(PAUZE_MS);
      });
    });
    this.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      if (name === 'soort') this.#kies(value);
    });
    this.addEventListener('click', (event) => this.#klik(event));
    luisterNaarPijlen(this, this.#veld);
    void laadEerst().catch(() => undefined);
    addEventListener('popstate', () => this.#lees());
    this.#lees();
  }

  #get<T extends HTMLElement = HTMLElement>(keuze: string): T {
    const element = this.querySelector<T>(keuze);
    if (!element) throw new Error(`zoek-pagina mist ${keuze}`);
    return element;
  }

  /** Show what the address asks for. */
  #lees(): void {
    this.#vraag = readZoekvraag(location.search);
    this.#isGetypt = false;
    for (const veld of document.querySelectorAll<HTMLInputElement>('input[name=q]')) veld.value = this.#vraag.q;
    void this.#toon(0);
  }

  #stel(vraag: Zoekvraag): void {
    cancelAnimationFrame(this.#beeld);
    this.#vraag = vraag;
    this.#schrijf(false);
    void this.#toon(0);
  }

  #kies(soort: string): void {
    this.querySelector<HTMLElement>('.filter :checked')?.focus();
    this.#stel({ ...this.#vraag, soort });
  }

  #klik(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    // What is typed must be there again after Back, also when the click came before the pause.
    if (link?.dataset['rang']) this.#schrijf(true);
    if (link?.pathname !== '/zoeken/' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.#lees();
    this.#veld.focus();
  }

  /** A question that is typed makes one entry in the history, not one for each pause. */
  #schrijf(isGetypt: boolean): void {
    const adres = formatZoekadres(this.#vraag);
    if (adres !== formatZoekadres(readZoekvraag(location.search))) history[this.#isGetypt ? 'replaceState' : 'pushState'](null, '', adres);
    this.#isGetypt = isGetypt;
  }

  async #toon(pauze: number): Promise<void> {
    const beurt = ++this.#beurt;
    const isOud = () => beurt !== this.#beurt;
    this.#tekst?.leeg();
    const { q } = this.#vraag;
    if (!q) return this.#toonNamen([], []);
    const uitkomst = await this.#zoekNamen(isOud);
    if (isOud()) return;
    await new Promise((klaar) => setTimeout(klaar, pauze));
    if (isOud()) return;
    if (pauze > 0) this.#schrijf(true);
    const aantal = uitkomst?.treffers.length ?? 0;
    if (aantal > 0) this.#meld();
    const { correctie = q } = uitkomst ?? NIETS;
    const getoond = new Set([...this.#namen.querySelectorAll<HTMLElement>('[data-rang]')].map((link) => link.getAttribute('href') ?? ''));
    const tekst = this.#zoekTekst(correctie, getoond, isOud).catch(() => undefined);
    // Who has nothing on screen does not wait long for a slow engine.
    const inTekst = await (aantal > 0 ? tekst : Promise.race([tekst, new Promise<undefined>((klaar) => setTimeout(klaar, GEDULD_MS))]));
    if (isOud() || aantal > 0) return;
    if (inTekst) this.#stand.replaceChildren(maak('p', '', formatInTekst(inTekst, q)));
    else if (uitkomst) await this.#toonNiets();
    else this.#toonSjabloon('mislukt', maak('p', '', 'Zoeken lukt nu niet.'));
    this.#meld();
  }

  /**
   * Search the names. The first data give the best answer, and the rest comes below it once terms and places are there too.
   * Undefined = the data do not load.
   */
  async #zoekNamen(isOud: () => boolean): Promise<Zoekuitkomst | undefined> {
    const { q, letterlijk } = this.#vraag;
    try {
      const eerst = await laadEerst();
      const alles = laadAlles().catch(() => eerst);
      if (!isOud() && !heeftAlles(eerst) && !vraagtAlles(q, eerst)) {
        const { treffers } = zoek(q, eerst, { letterlijk });
        this.#toonNamen(treffers.slice(0, 1), [maak('p', '', 'Zoeken …')]);
      }
      const bron = heeftAlles(eerst) ? eerst : await alles;
      if (isOud()) return undefined;
      const uitkomst = zoek(q, bron, { letterlijk });
      // Nothing by name: the full text may have it, so do not say yet that there is nothing.
      const stand = uitkomst.treffers.length > 0 ? maakStand(uitkomst, this.#vraag) : [maak('p', '', 'Zoeken in de tekst …')];
      this.#toonNamen(uitkomst.treffers, stand);
      return uitkomst;
    } catch {
      if (!isOud()) this.#toonNamen([], []);
      return undefined;
    }
  }

  /** The second stage, of which the script and the engine come when the first stands. */
  async #zoekTekst(vraag: string, getoond: ReadonlySet<string>, isOud: () => boolean): Promise<number | undefined> {
    const { Zoektekst } = await import('./zoek-tekst.ts');
    this.#tekst ??= new Zoektekst(this.#get('[data-deel=tekst]'), this.#get('[data-doe=meer]'), this.#soorten);
    return this.#tekst.zoek(vraag, this.#vraag.soort, getoond, isOud);
  }

  #toonNamen(treffers: readonly Zoektreffer[], stand: readonly (Node | string)[]): void {
    const isInFilter = document.activeElement?.closest('.filter');
    this.#stand.replaceChildren(...stand);
    this.#namen.replaceChildren(...maakNamen(treffers, this.#vraag.soort, this.#soorten, (soort) => this.#kies(soort)));
    // Whoever walks through the kinds goes on where they were.
    if (isInFilter) this.querySelector<HTMLElement>('.filter :checked')?.focus();
  }

  async #toonNiets(): Promise<void> {
    const { q } = this.#vraag;
    const bron = await laadEerst();
    const { listDichtbij } = await import('./zoek-dichtbij.ts');
    const dichtbij = listDichtbij(q, bron);
    const stand = [maak('p', '', formatAantal(0, q))];
    if (dichtbij.length > 0) stand.push(maak('p', 'dichtbij', 'Wij kennen wel: ', ...dichtbij.flatMap((woord, plek) => [plek > 0 ? ', ' : '', maakVraaglink(woord, {})])));
    this.#toonSjabloon('niets', ...stand);
  }

  #toonSjabloon(naam: string, ...stand: readonly Node[]): void {
    this.#stand.replaceChildren(...stand);
    const sjabloon = this.querySelector<HTMLTemplateElement>(`template[data-bij=${naam}]`);
    if (sjabloon) this.#namen.replaceChildren(sjabloon.content.cloneNode(true));
  }

  /** Say aloud what stands above the results; at every keystroke that would be a chatter. */
  #meld(): void {
    this.#melding.textContent = this.#stand.textContent;
  }
}

customElements.define('zoek-pagina', ZoekPagina);
