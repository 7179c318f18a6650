import { beoordeel, filtervelden, formatTelling, parseKeuze, type Filterwaarden } from '../domain/hulpaanbod.ts';

/**
 * Filter of the list that already stands in the page. The choice stands in the address, so that Back and a bookmark
 * work; the count is announced. Without a script the form stays hidden and the list is whole.
 */
class HulpaanbodFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('change', () => this.#kies(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('.lijst')?.focus();
    });
    form.addEventListener('reset', () => setTimeout(() => this.#kies(form)));
    window.addEventListener('popstate', () => this.#toon(form));
    this.#toon(form);
  }

  #kies(form: HTMLFormElement): void {
    const gekozen = [...new FormData(form)].filter(([, waarde]) => waarde !== '').map(([naam, waarde]) => [naam, String(waarde)]);
    const query = new URLSearchParams(gekozen).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#toon(form);
  }

  #toon(form: HTMLFormElement): void {
    const keuze = parseKeuze(location.search);
    for (const veld of filtervelden) {
      const lijst = form.elements.namedItem(veld);
      if (lijst instanceof HTMLSelectElement) lijst.value = keuze[veld] ?? '';
    }
    const ookOnbekend = form.elements.namedItem('onbekend');
    const metOnbekend = new URLSearchParams(location.search).has('onbekend');
    if (ookOnbekend instanceof HTMLInputElement) ookOnbekend.checked = metOnbekend;

    const telling = { past: 0, onbekend: 0, 'past-niet': 0 };
    for (const regel of this.querySelectorAll<HTMLElement>('[data-type]')) {
      const oordeel = beoordeel(leesWaarden(regel), keuze);
      telling[oordeel] += 1;
      regel.hidden = oordeel === 'past-niet' || (oordeel === 'onbekend' && !metOnbekend);
    }
    for (const groep of this.querySelectorAll<HTMLElement>('[data-groep]')) {
      groep.hidden = !groep.querySelector('[data-type]:not([hidden])');
    }
    const melding = this.querySelector('[role=status]');
    if (melding) melding.textContent = formatTelling(telling.past, telling.onbekend, keuze);
  }
}

function leesWaarden(regel: HTMLElement): Filterwaarden {
  const lees = (veld: string) => regel.dataset[veld]?.split(' ').filter(Boolean) ?? [];
  return { vorm: lees('vorm'), leeftijd: lees('leeftijd'), verblijf: lees('verblijf'), regio: lees('regio'), type: lees('type') };
}

customElements.define('hulpaanbod-filter', HulpaanbodFilter);
