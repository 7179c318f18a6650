import type { PlaatsOptie } from '../domain/plaats-namen.ts';

/**
 * The list of suggestions under a field: an editable combobox with list autocomplete, by the ARIA Authoring Practices.
 * Focus stays in the field; `aria-activedescendant` says which option is chosen with the arrow keys.
 */
export class GemeenteLijst {
  #veld: HTMLInputElement;
  #lijst: HTMLElement;
  #kies: (optie: PlaatsOptie) => void;
  #opties: readonly PlaatsOptie[] = [];
  #actief = -1;

  constructor(veld: HTMLInputElement, lijst: HTMLElement, kies: (optie: PlaatsOptie) => void) {
    this.#veld = veld;
    this.#lijst = lijst;
    this.#kies = kies;
    veld.role = 'combobox';
    veld.ariaAutoComplete = 'list';
    veld.setAttribute('aria-controls', lijst.id);
    this.sluit();
    veld.addEventListener('keydown', (event) => this.#toets(event));
    veld.addEventListener('blur', () => this.sluit());
    // The field keeps the focus, so that a click is not first a blur that closes the list.
    lijst.addEventListener('pointerdown', (event) => event.preventDefault());
    lijst.addEventListener('click', (event) => {
      const index = [...lijst.children].findIndex((kind) => kind.contains(event.target as Node));
      this.#neem(index);
    });
  }

  /** Show what fits; nothing closes the list. */
  toon(opties: readonly PlaatsOptie[]): void {
    this.#opties = opties;
    this.#lijst.replaceChildren(...opties.map((optie, index) => this.#maak(optie, index)));
    this.#lijst.hidden = opties.length === 0;
    this.#veld.ariaExpanded = String(opties.length > 0);
    this.#markeer(-1);
  }

  sluit(): void {
    this.toon([]);
  }

  #maak({ gemeente, via }: PlaatsOptie, index: number): HTMLLIElement {
    const regel = document.createElement('li');
    regel.id = `${this.#lijst.id}-${index}`;
    regel.role = 'option';
    regel.textContent = gemeente.naam;
    if (via) {
      const uitleg = document.createElement('small');
      uitleg.textContent = via;
      regel.append(uitleg);
    }
    return regel;
  }

  #toets(event: KeyboardEvent): void {
    const aantal = this.#opties.length;
    if (aantal === 0) return;
    if (event.key === 'ArrowDown') this.#markeer((this.#actief + 1) % aantal);
    else if (event.key === 'ArrowUp') this.#markeer((Math.max(this.#actief, 0) + aantal - 1) % aantal);
    else if (event.key === 'Escape') this.sluit();
    else if (event.key === 'Enter' && this.#actief >= 0) this.#neem(this.#actief);
    else return;
    event.preventDefault();
  }

  #markeer(index: number): void {
    this.#actief = index;
    const regels = [...this.#lijst.children];
    for (const [plek, regel] of regels.entries()) regel.ariaSelected = String(plek === index);
    // An empty value means that no option is active.
    this.#veld.setAttribute('aria-activedescendant', regels[index]?.id ?? '');
    regels[index]?.scrollIntoView({ block: 'nearest' });
  }

  #neem(index: number): void {
    const optie = this.#opties[index];
    if (!optie) return;
    this.#veld.value = optie.gemeente.naam;
    this.sluit();
    this.#kies(optie);
  }
}
