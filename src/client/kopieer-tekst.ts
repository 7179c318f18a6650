/** Copy the words above the button, which the reader may use as they are. The button is there once this arrives. */
class KopieerTekst extends HTMLElement {
  connectedCallback(): void {
    const melding = document.createElement('span');
    melding.setAttribute('role', 'status');
    this.append(melding);
    this.firstElementChild?.addEventListener('click', () => {
      void navigator.clipboard.writeText(this.previousElementSibling?.textContent ?? '').then(
        () => (melding.textContent = 'Gekopieerd'),
        () => (melding.textContent = 'Kopiëren lukte niet'),
      );
    });
  }
}

customElements.define('kopieer-tekst', KopieerTekst);
