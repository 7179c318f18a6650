import { zoek } from '../domain/zoek.ts';
import { formatZoekadres } from './zoek-adres.ts';
import { maak } from './zoek-element.ts';
import { laadAlles, laadEerst } from './zoek-laden.ts';
import { maakKeuze, maakOptie } from './zoek-optie.ts';
import { heeftAlles, vraagtAlles } from './zoek-alles-nodig.ts';
import stijl from './zoek-suggesties.css?inline';

const MEESTE = 6;
/** Long enough to have stopped typing: only then say how many there are. */
const PAUZE_MS = 600;

/**
 * Suggestions under a search field: an editable combobox with list autocomplete, by the ARIA Authoring Practices. Options are links
 * to pages; Enter without a choice sends the form, as it does without this script.
 */
class ZoekSuggesties extends HTMLElement {
  #lijst = maak('div', '');
  #melding = maak('p', 'verborgen');
  #opties: HTMLAnchorElement[] = [];
  #actief = -1;
  #beurt = 0;
  #klok = 0;

  /** Serve a field; this element stands beside it. */
  bedien(veld: HTMLInputElement): void {
    this.#lijst.id = `${veld.id}-suggesties`;
    this.#lijst.role = 'listbox';
    this.#lijst.ariaLabel = 'Suggesties';
    this.#melding.role = 'status';
    this.append(this.#lijst, this.#melding);
    veld.role = 'combobox';
    veld.ariaAutoComplete = 'list';
    veld.setAttribute('aria-controls', this.#lijst.id);
    this.#toon(veld, []);
    veld.addEventListener('input', () => void this.#zoek(veld));
    veld.addEventListener('keydown', (event) => this.#toets(veld, event));
    veld.addEventListener('blur', () => this.#sluit(veld));
    // The field keeps the focus, so that a click is not first a blur that closes the list.
    this.addEventListener('pointerdown', (event) => event.preventDefault());
    void laadAlles().catch(() => undefined);
    if (veld.value) void this.#zoek(veld);
  }

  /** Without data there are no suggestions, and the form still works. */
  async #zoek(veld: HTMLInputElement): Promise<void> {
    const beurt = ++this.#beurt;
    await new Promise(requestAnimationFrame);
    const q = veld.value.trim();
    const bron = await laadEerst().then((eerste) => (heeftAlles(eerste) || !vraagtAlles(q, eerste) ? eerste : laadAlles())).catch(() => undefined);
    if (beurt !== this.#beurt) return;
    const treffers = bron && q ? zoek(q, bron).treffers.slice(0, MEESTE) : [];
    const alle = maakKeuze(formatZoekadres({ q, soort: '', letterlijk: false }), 'Alle resultaten');
    this.#toon(veld, treffers.length > 0 ? [...treffers.map(maakOptie), alle] : []);
    clearTimeout(this.#klok);
    this.#klok = window.setTimeout(() => (this.#melding.textContent = q && formatSuggesties(treffers.length)), PAUZE_MS);
  }

  #sluit(veld: HTMLInputElement): void {
    this.#beurt++;
    clearTimeout(this.#klok);
    this.#toon(veld, []);
  }

  /** The names of tokens differ from page to page, so the colours are those of the field and its button. */
  #kleur(veld: HTMLInputElement): void {
    const { color, backgroundColor, borderColor } = getComputedStyle(veld);
    const knop = veld.form?.querySelector('button');
    const keuze = knop ? getComputedStyle(knop) : { color: backgroundColor, backgroundColor: color };
    const kleuren = { 'veld-vlak': backgroundColor, 'veld-letter': color, 'veld-rand': borderColor, 'keuze-vlak': keuze.backgroundColor, 'keuze-letter': keuze.color };
    for (const [naam, kleur] of Object.entries(kleuren)) this.style.setProperty(`--${naam}`, kleur);
  }

  #toon(veld: HTMLInputElement, opties: HTMLAnchorElement[]): void {
    opties.forEach((optie, plek) => (optie.id = `${this.#lijst.id}-${plek}`));
    this.#opties = opties;
    if (opties.length > 0) this.#kleur(veld);
    this.#lijst.replaceChildren(...opties);
    this.#lijst.hidden = opties.length === 0;
    this.#melding.textContent = '';
    veld.ariaExpanded = String(opties.length > 0);
    this.#markeer(veld, -1);
  }

  #toets(veld: HTMLInputElement, event: KeyboardEvent): void {
    const aantal = this.#opties.length;
    if (aantal === 0 || event.isComposing) return;
    if (event.key === 'ArrowDown') this.#markeer(veld, (this.#actief + 1) % aantal);
    else if (event.key === 'ArrowUp') this.#markeer(veld, (Math.max(this.#actief, 0) + aantal - 1) % aantal);
    else if (event.key === 'Escape') this.#sluit(veld);
    else if (event.key === 'Enter' && this.#actief >= 0) this.#opties[this.#actief]?.click();
    else return;
    event.preventDefault();
  }

  #markeer(veld: HTMLInputElement, plek: number): void {
    this.#opties[this.#actief]?.setAttribute('aria-selected', 'false');
    this.#actief = plek;
    this.#opties[plek]?.setAttribute('aria-selected', 'true');
    // An empty value means that no option is active.
    veld.setAttribute('aria-activedescendant', this.#opties[plek]?.id ?? '');
    this.#opties[plek]?.scrollIntoView({ block: 'nearest' });
  }
}

const formatSuggesties = (aantal: number): string => (aantal === 0 ? 'Geen suggesties' : `${aantal} ${aantal === 1 ? 'suggestie' : 'suggesties'}`);

customElements.define('zoek-suggesties', ZoekSuggesties);

const stijlblad = new CSSStyleSheet();
stijlblad.replaceSync(stijl);
document.adoptedStyleSheets.push(stijlblad);

/** Give a search field suggestions, once; not on the results page, where the results themselves follow each keystroke. */
export function geefSuggesties(veld: HTMLInputElement): void {
  if (veld.role === 'combobox' || veld.closest('zoek-pagina')) return;
  const suggesties = new ZoekSuggesties();
  (veld.closest('search') ?? veld.form)?.append(suggesties);
  suggesties.bedien(veld);
}
