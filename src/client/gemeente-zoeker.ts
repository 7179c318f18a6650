import type { PlaatsOptie } from '../domain/plaats-namen.ts';
import { suggesties } from '../domain/plaats-suggestie.ts';
import type { PlaatsTabel } from '../domain/plaats-tabel.ts';
import { zoekPlaats } from '../domain/plaats.ts';
import { GemeenteLijst } from './gemeente-zoeker-lijst.ts';
import { getHref, toonUitkomst } from './gemeente-zoeker-uitkomst.ts';

const MEESTE = 8;

const ga = (optie: PlaatsOptie): void => location.assign(getHref(optie));

let tabel: Promise<PlaatsTabel> | undefined;

/** Field that leads to the page of a municipality. Without this script it is a form that leads to the list of all. */
class GemeenteZoeker extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const veld = this.querySelector('input');
    const lijst = this.querySelector('ul');
    if (!form || !veld || !lijst) return;
    const suggestielijst = new GemeenteLijst(veld, lijst, ga);
    veld.addEventListener('focus', () => void this.#laad());
    veld.addEventListener('input', async () => {
      const plaatsen = await this.#laad();
      if (!plaatsen) return;
      const opties = suggesties(veld.value, plaatsen, MEESTE);
      suggestielijst.toon(opties);
      // How many there are can be seen; this says it to who cannot.
      toonUitkomst(this, 'lijst', `${opties.length}`);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      suggestielijst.sluit();
      void this.#zoek(veld.value);
    });
    const gevraagd = new URLSearchParams(location.search).get(veld.name);
    if (gevraagd) {
      veld.value = gevraagd;
      void this.#zoek(gevraagd);
    }
  }

  /** Fetch the whole table once, so that no request shows which place is meant. A failed attempt is tried again. */
  async #laad(): Promise<PlaatsTabel | undefined> {
    try {
      tabel ??= fetch(this.dataset['gegevens'] ?? '').then((antwoord) => antwoord.json());
      return await tabel;
    } catch {
      tabel = undefined;
      toonUitkomst(this, 'mislukt', '');
      return undefined;
    }
  }

  async #zoek(naam: string): Promise<void> {
    const plaatsen = naam.trim() && (await this.#laad());
    if (!plaatsen) return;
    const vondst = zoekPlaats(naam, plaatsen);
    if (vondst.soort === 'een') return ga(vondst);
    const opties = 'opties' in vondst ? vondst.opties : [];
    toonUitkomst(this, vondst.soort, naam, opties);
  }
}

customElements.define('gemeente-zoeker', GemeenteZoeker);
