/**
 * Field that leads to the page of a municipality. Until it is used it costs next to nothing: without the rest of its script it is a
 * form that leads to the list of all.
 */
class GemeenteZoeker extends HTMLElement {
  connectedCallback(): void {
    const wek = () => void import('./gemeente-zoeker-veld.ts').then(({ bedien }) => bedien(this));
    // It says what it is before it is entered: who hears a page is told so at the focus, when the rest is still to come.
    const veld = this.querySelector('input');
    if (veld) Object.assign(veld, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    this.addEventListener('focusin', wek);
    this.addEventListener('input', wek);
    // Sent here by the form of another page.
    if (location.search.includes('naam=')) wek();
  }
}

customElements.define('gemeente-zoeker', GemeenteZoeker);
