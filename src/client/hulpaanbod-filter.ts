import { beoordeel, filtervelden, formatTelling, parseKeuze, type Filterwaarden } from '../domain/hulpaanbod.ts';

const BREED = '(width >= 60rem)';

/**
 * Filter of the list that already stands in the page. The choice stands in the address, so that Back and a bookmark
 * work; the count is announced, and every choice can be taken back by itself. Without this script the list is whole.
 */
class HulpaanbodFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const details = this.querySelector('details');
    if (!form || !details) return;
    // Beside the list there is room; above it, the list comes first.
    details.open = matchMedia(BREED).matches;
    form.addEventListener('change', () => this.#kies(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!matchMedia(BREED).matches) details.open = false;
      this.querySelector<HTMLElement>('.lijst')?.focus();
    });
    this.querySelector('[data-doe=wis]')?.addEventListener('click', () => {
      form.reset();
      this.#kies(form, details.querySelector('summary'));
    });
    this.querySelector('[data-doe=onbekend]')?.addEventListener('click', () => {
      const vink = form.elements.namedItem('onbekend');
      if (vink instanceof HTMLInputElement) vink.checked = true;
      this.#kies(form, this.querySelector<HTMLElement>('.lijst'));
    });
    window.addEventListener('popstate', () => this.#toon(form));
    this.#toon(form);
  }

  /** Put the choice in the address and show it; the focus moves only when the button that had it is gone. */
  #kies(form: HTMLFormElement, focus?: HTMLElement | null): void {
    const gekozen = [...new FormData(form)].filter(([, waarde]) => waarde !== '').map(([naam, waarde]) => [naam, String(waarde)]);
    const query = new URLSearchParams(gekozen).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#toon(form);
    focus?.focus();
  }

  #toon(form: HTMLFormElement): void {
    const keuze = parseKeuze(location.search);
    for (const veld of filtervelden) {
      const lijst = form.elements.namedItem(veld);
      if (lijst instanceof HTMLSelectElement) lijst.value = keuze[veld] ?? '';
    }
    const vink = form.elements.namedItem('onbekend');
    const metOnbekend = new URLSearchParams(location.search).has('onbekend');
    if (vink instanceof HTMLInputElement) vink.checked = metOnbekend;

    const telling = { past: 0, onbekend: 0, 'past-niet': 0 };
    for (const regel of this.querySelectorAll<HTMLElement>('[data-type]')) {
      const oordeel = beoordeel(leesWaarden(regel), keuze);
      telling[oordeel] += 1;
      regel.hidden = oordeel === 'past-niet' || (oordeel === 'onbekend' && !metOnbekend);
      toonOnbekend(regel, oordeel === 'onbekend');
    }
    for (const groep of this.querySelectorAll<HTMLElement>('[data-hulpgroep]')) {
      const aantal = groep.querySelectorAll('[data-type]:not([hidden])').length;
      groep.hidden = aantal === 0;
      zetTekst(groep.querySelector('[data-aantal]'), `(${aantal})`);
    }
    zetTekst(this.querySelector('[role=status]'), formatTelling(telling.past, telling.onbekend, keuze));
    this.#toonGeen(telling.past === 0 && !(metOnbekend && telling.onbekend > 0), telling.onbekend);
    this.#toonGekozen(form);
  }

  /** Nothing fits: say how to go on, and offer those of whom the sources say nothing. */
  #toonGeen(isGeen: boolean, onbekend: number): void {
    const geen = this.querySelector<HTMLElement>('.geen');
    if (geen) geen.hidden = !isGeen;
    const knop = this.querySelector<HTMLElement>('[data-doe=onbekend]');
    if (knop) knop.hidden = onbekend === 0;
    zetTekst(knop, `Toon de ${onbekend} waarvan onze bronnen het niet zeggen`);
  }

  /** One button per choice, which takes that choice back. The focus goes to the next one, else to the fields. */
  #toonGekozen(form: HTMLFormElement): void {
    const lijst = this.querySelector<HTMLElement>('[aria-label=Gekozen]');
    const model = this.querySelector('template');
    if (!lijst || !model) return;
    const gekozen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    lijst.replaceChildren(...gekozen.map((veld, plek) => {
      const regel = model.content.cloneNode(true) as DocumentFragment;
      zetTekst(regel.querySelector('[data-naam]'), veld.selectedOptions[0]?.text ?? '');
      regel.querySelector('button')?.addEventListener('click', () => {
        veld.value = '';
        this.#kies(form);
        const over = lijst.querySelectorAll('button');
        (over[Math.min(plek, over.length - 1)] ?? form.querySelector('summary'))?.focus();
      });
      return regel;
    }));
    lijst.hidden = gekozen.length === 0;
    const wis = this.querySelector<HTMLElement>('[data-doe=wis]');
    if (wis) wis.hidden = gekozen.length === 0;
  }
}

function zetTekst(deel: Element | null, tekst: string): void {
  if (deel) deel.textContent = tekst;
}

/** Say of one entry that it may or may not fit. */
function toonOnbekend(regel: HTMLElement, isOnbekend: boolean): void {
  regel.querySelector('.klein')?.remove();
  if (!isOnbekend) return;
  const noot = document.createElement('p');
  noot.className = 'klein';
  noot.textContent = 'Of dit past, zeggen onze bronnen niet.';
  regel.append(noot);
}

function leesWaarden(regel: HTMLElement): Filterwaarden {
  const lees = (veld: string) => regel.dataset[veld]?.split(' ').filter(Boolean) ?? [];
  return { vorm: lees('vorm'), leeftijd: lees('leeftijd'), verblijf: lees('verblijf'), regio: lees('regio'), type: lees('type') };
}

customElements.define('hulpaanbod-filter', HulpaanbodFilter);
