/**
 * The key `/` brings back to the search field of the results page. A key of one character gets in the way of who steers by
 * voice, so it works on this page alone and its button turns it off.
 *
 * @see WCAG 2.2, success criterion 2.1.4, Character Key Shortcuts
 */
class ZoekSneltoets extends HTMLElement {
  #isAan = true;

  connectedCallback(): void {
    this.hidden = false;
    const knop = this.querySelector('button');
    knop?.addEventListener('click', () => {
      this.#isAan = !this.#isAan;
      knop.setAttribute('aria-pressed', String(!this.#isAan));
    });
    addEventListener('keydown', (event) => {
      const { key, target } = event;
      if (key !== '/' || !this.#isAan || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((target as Element).matches('input, select, textarea')) return;
      event.preventDefault();
      document.getElementById('zoek')?.focus();
    });
  }
}

customElements.define('zoek-sneltoets', ZoekSneltoets);
