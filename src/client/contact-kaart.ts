import './nu-open.ts';

/** A contact of which the number can be copied. The button is there already; the styles show it once this has arrived. */
class ContactKaart extends HTMLElement {
  connectedCallback(): void {
    const melding = document.createElement('span');
    melding.setAttribute('role', 'status');
    // Empty it takes no line of its own, so that nothing below it moves when this script comes.
    melding.style.position = 'absolute';
    this.querySelector('.kopieer')?.after(melding);
    this.addEventListener('click', ({ target }) => {
      const nummer = (target as Element).matches('.kopieer') && this.querySelector('.bel')?.textContent;
      if (!nummer) return;
      const zeg = (tekst: string): void => {
        melding.style.position = '';
        melding.textContent = tekst;
      };
      void navigator.clipboard.writeText(nummer).then(
        () => zeg('Gekopieerd'),
        () => zeg('Kopiëren lukte niet'),
      );
    });
  }
}

customElements.define('contact-kaart', ContactKaart);
