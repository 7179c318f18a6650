import { findStand, formatStand } from '../domain/openingstijden.ts';

const MINUUT = 60_000;

/**
 * Opening hours as text; says in front of them whether it is open now, and keeps that up to date. It is no more certain than
 * the hours it follows from, which stand right behind it.
 */
class NuOpen extends HTMLElement {
  #stand = document.createElement('strong');
  #klok = 0;

  connectedCallback(): void {
    this.prepend(this.#stand);
    this.#toon();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#klok);
  }

  #toon(): void {
    const nu = Date.now();
    const stand = findStand(this.dataset['open'] ?? '', new Date(nu));
    this.#stand.className = stand?.open ? 'open' : '';
    this.#stand.textContent = stand ? formatStand(stand) : '';
    this.#klok = window.setTimeout(() => this.#toon(), MINUUT - (nu % MINUUT));
  }
}

customElements.define('nu-open', NuOpen);
