import { formatMelding } from '../domain/melding.ts';

/**
 * Copy the address of this page, a message about it that only needs filling in, or the text that stands in it. The
 * buttons are there once this arrives.
 */
class DeelPagina extends HTMLElement {
  connectedCallback(): void {
    const melding = document.createElement('span');
    melding.setAttribute('role', 'status');
    this.append(melding);
    this.addEventListener('click', ({ target }) => {
      const doe = (target as HTMLElement).dataset['doe'];
      if (!doe) return;
      void navigator.clipboard.writeText(this.#tekst(doe)).then(
        () => (melding.textContent = 'Gekopieerd'),
        () => (melding.textContent = 'Kopiëren lukte niet'),
      );
    });
  }

  #tekst(doe: string): string {
    const adres = location.origin + location.pathname;
    if (doe === 'kopieer-link') return adres;
    if (doe === 'kopieer-tekst') return this.querySelector('pre')?.textContent ?? '';
    const { bestand } = this.dataset;
    return formatMelding({ titel: document.title, adres, ...(bestand === undefined ? {} : { bestand }) });
  }
}

customElements.define('deel-pagina', DeelPagina);
