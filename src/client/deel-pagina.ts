/** Copy the address of this page, or a message about it that only needs filling in. The buttons are there once this arrives. */
class DeelPagina extends HTMLElement {
  connectedCallback(): void {
    const melding = document.createElement('span');
    melding.setAttribute('role', 'status');
    this.append(melding);
    this.addEventListener('click', ({ target }) => {
      const doe = (target as HTMLElement).dataset['doe'];
      if (!doe) return;
      const adres = location.origin + location.pathname;
      const bericht = [
        `Op deze pagina klopt iets niet: ${document.title}`,
        adres,
        `Bestand: ${this.dataset['bestand'] ?? ''}`,
        'Dit staat er nu: ',
        'Dit moet er staan: ',
        'Dat las ik hier: ',
      ];
      void navigator.clipboard.writeText(doe === 'kopieer-link' ? adres : bericht.join('\n')).then(
        () => (melding.textContent = 'Gekopieerd'),
        () => (melding.textContent = 'Kopiëren lukte niet'),
      );
    });
  }
}

customElements.define('deel-pagina', DeelPagina);
