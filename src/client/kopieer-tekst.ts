/** Copy a text that the reader may use word for word. The button is there once this arrives. */
class KopieerTekst extends HTMLElement {
  connectedCallback(): void {
    const melding = document.createElement('span');
    melding.setAttribute('role', 'status');
    this.append(melding);
    this.firstElementChild?.addEventListener('click', () => {
      void navigator.clipboard.writeText(this.dataset['tekst'] ?? '').then(
        () => (melding.textContent = 'Gekopieerd'),
        () => (melding.textContent = 'Kopiëren lukte niet'),
      );
    });
  }
}

customElements.define('kopieer-tekst', KopieerTekst);
