import type { PlaatsOptie } from '../domain/plaats-namen.ts';
import { suggesties } from '../domain/plaats-suggestie.ts';
import type { PlaatsTabel } from '../domain/plaats-tabel.ts';
import { zoekPlaats } from '../domain/plaats.ts';
import { formatSlug } from '../domain/slug.ts';
import { GemeenteLijst } from './gemeente-zoeker-lijst.ts';
import { toonUitkomst, type Uitkomst } from './gemeente-zoeker-uitkomst.ts';

/**
 * Sent when the reader chooses a municipality. Where nobody calls `preventDefault`, the page of the municipality opens.
 */
export type GemeenteGekozen = CustomEvent<{ code: string; naam: string }>;

const MEESTE = 8;

let tabel: Promise<PlaatsTabel> | undefined;

/** Fetch the whole table once, so that no request shows which place is meant. A failed attempt is tried again. */
async function laadTabel(adres: string): Promise<PlaatsTabel> {
  tabel ??= fetch(adres).then((antwoord) => (antwoord.ok ? antwoord.json() : Promise.reject(new Error(antwoord.statusText))));
  return tabel.catch((error: unknown) => {
    tabel = undefined;
    throw error;
  });
}

/** Field for a municipality with suggestions. Without this script it is a form that leads to the list of all. */
class GemeenteZoeker extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const veld = this.querySelector('input');
    const lijst = this.querySelector('ul');
    if (!form || !veld || !lijst) return;
    const suggestielijst = new GemeenteLijst(veld, lijst, (optie) => this.#kies(optie));
    const toonSuggesties = async (): Promise<void> => {
      const plaatsen = await this.#laad();
      if (plaatsen && document.activeElement === veld) suggestielijst.toon(suggesties(veld.value, plaatsen, MEESTE));
    };
    veld.addEventListener('focus', () => void this.#laad());
    veld.addEventListener('input', () => void toonSuggesties());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      suggestielijst.sluit();
      void this.#zoek(veld.value.trim());
    });
    const gevraagd = new URLSearchParams(location.search).get(veld.name);
    if (gevraagd && new URL(form.action).pathname === location.pathname) {
      veld.value = gevraagd;
      void this.#zoek(gevraagd);
    }
  }

  async #laad(): Promise<PlaatsTabel | undefined> {
    try {
      return await laadTabel(this.dataset['gegevens'] ?? '');
    } catch {
      this.#toon({ soort: 'mislukt' });
      return undefined;
    }
  }

  async #zoek(naam: string): Promise<void> {
    const plaatsen = naam ? await this.#laad() : undefined;
    if (!plaatsen) return;
    const vondst = zoekPlaats(naam, plaatsen);
    if (vondst.soort === 'een') this.#kies(vondst);
    else this.#toon(vondst, naam);
  }

  #toon(uitkomst: Uitkomst, naam = ''): void {
    toonUitkomst(this, uitkomst, naam, (optie) => this.#kies(optie));
  }

  #kies({ gemeente }: PlaatsOptie): void {
    const detail: GemeenteGekozen['detail'] = gemeente;
    const gekozen = new CustomEvent('gemeente-gekozen', { detail, bubbles: true, cancelable: true });
    if (this.dispatchEvent(gekozen)) location.assign(`/gemeente/${formatSlug(gemeente.naam)}/`);
    else this.querySelector('.uitkomst')?.replaceChildren();
  }
}

customElements.define('gemeente-zoeker', GemeenteZoeker);
