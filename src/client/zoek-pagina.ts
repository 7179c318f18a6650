import { formatAantal, groepeerResultaten } from './zoek-groepen.ts';
import { zoek, type Resultaat, type Uitkomst } from './zoek-motor.ts';

/** Each result costs a request; ten is what a reader looks at. */
const PER_KEER = 10;

/**
 * Search results under the search form. The query stands in the address, so that Back works; names of the kinds come
 * from the page (`data-soorten`), and what to show when nothing is found or loading fails stands in its templates.
 */
class ZoekPagina extends HTMLElement {
  #soorten: Record<string, string> = JSON.parse(this.dataset['soorten'] ?? '{}');
  #melding = this.#get('[role=status]');
  #lijst = this.#get('#resultaten');
  #meer = this.#get('[data-doe=meer]');
  #gevonden: Resultaat[] = [];
  #uitkomst: Uitkomst | undefined;
  #beurt = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const vraag = String(new FormData(form).get('q') ?? '').trim();
      if (vraag !== this.#vraag()) history.pushState(null, '', `?${new URLSearchParams({ q: vraag })}`);
      void this.#zoek();
    });
    this.#meer.addEventListener('click', () => void this.#toonMeer());
    window.addEventListener('popstate', () => void this.#zoek());
    void this.#zoek();
  }

  #get(keuze: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(keuze);
    if (!element) throw new Error(`zoek-pagina mist ${keuze}`);
    return element;
  }

  #vraag(): string {
    return new URLSearchParams(location.search).get('q')?.trim() ?? '';
  }

  async #zoek(): Promise<void> {
    const vraag = this.#vraag();
    const beurt = ++this.#beurt;
    for (const veld of document.querySelectorAll<HTMLInputElement>('input[name=q]')) veld.value = vraag;
    this.#leeg();
    if (!vraag) return;
    this.#melding.textContent = 'Zoeken …';
    try {
      const uitkomst = await zoek(vraag);
      if (beurt !== this.#beurt) return;
      this.#uitkomst = uitkomst;
      await this.#toonMeer();
      this.#melding.textContent = formatAantal(uitkomst.totaal, vraag);
      if (uitkomst.totaal === 0) this.#toon('niets');
    } catch {
      if (beurt !== this.#beurt) return;
      this.#melding.textContent = 'Zoeken lukt nu niet.';
      this.#toon('mislukt');
    }
  }

  #leeg(): void {
    this.#melding.textContent = '';
    this.#lijst.replaceChildren();
    this.#gevonden = [];
    this.#uitkomst = undefined;
    this.#meer.hidden = true;
  }

  #toon(sjabloon: string): void {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-bij=${sjabloon}]`);
    if (template) this.#lijst.replaceChildren(template.content.cloneNode(true));
  }

  async #toonMeer(): Promise<void> {
    const uitkomst = this.#uitkomst;
    if (!uitkomst) return;
    const al = this.#gevonden.length;
    const nieuw = await uitkomst.laad(al, al + PER_KEER);
    if (uitkomst !== this.#uitkomst) return;
    this.#gevonden.push(...nieuw);
    this.#meer.hidden = this.#gevonden.length >= uitkomst.totaal;
    this.#lijst.replaceChildren(
      ...groepeerResultaten(this.#gevonden, uitkomst.perSoort).map(({ soort, aantal, resultaten }) =>
        maakGroep(`${this.#soorten[soort] ?? soort} (${aantal})`, resultaten),
      ),
    );
    // After "meer" the reader continues at the first new result, not at the top or on a button that is gone.
    if (al > 0) this.querySelector<HTMLElement>(`[data-rang="${al + 1}"]`)?.focus();
  }
}

function maakGroep(naam: string, resultaten: readonly Resultaat[]): HTMLElement {
  const groep = document.createElement('section');
  const kop = document.createElement('h2');
  const lijst = document.createElement('ul');
  kop.textContent = naam;
  lijst.append(...resultaten.map(maakRegel));
  groep.append(kop, lijst);
  return groep;
}

function maakRegel({ rang, titel, href, uittreksel }: Resultaat): HTMLLIElement {
  const regel = document.createElement('li');
  const link = document.createElement('a');
  const tekst = document.createElement('p');
  link.href = href;
  link.dataset['rang'] = String(rang);
  link.textContent = titel;
  // Pagefind escapes the text of the page and adds only <mark>.
  tekst.innerHTML = uittreksel;
  regel.append(link, tekst);
  return regel;
}

customElements.define('zoek-pagina', ZoekPagina);
