import './nu-open.ts';

/** A contact of which the number can be copied. The button is there already; the styles show it once this has arrived. */
class ContactKaart extends HTMLElement {
  connectedCallback(): void {
    const melding = document.createElement('span');
    melding.setAttribute('role', 'status');
    this.querySelector('.kopieer')?.after(melding);
    this.addEventListener('click', ({ target }) => {
      const nummer = (target as Element).matches('.kopieer') && this.querySelector('.bel')?.textContent;
      if (!nummer) return;
      void navigator.clipboard.writeText(nummer).then(
        () => (melding.textContent = 'Gekopieerd'),
        () => (melding.textContent = 'Kopiëren lukte niet'),
      );
    });
  }
}

customElements.define('contact-kaart', ContactKaart);
