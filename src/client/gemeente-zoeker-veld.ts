import type { PlaatsOptie } from '../domain/plaats-namen.ts';
import { suggesties } from '../domain/plaats-suggestie.ts';
import type { PlaatsTabel } from '../domain/plaats-tabel.ts';
import { zoekPlaats } from '../domain/plaats.ts';
import { GemeenteLijst } from './gemeente-zoeker-lijst.ts';
import { getHref, toonUitkomst } from './gemeente-zoeker-uitkomst.ts';

const MEESTE = 8;

const ga = (optie: PlaatsOptie): void => location.assign(getHref(optie));

let tabel: Promise<PlaatsTabel> | undefined;

/** What the field of a municipality does: suggestions while typing, and Enter leads to the page. It comes when the field is used. */
class Veld {
  #zoeker: HTMLElement;

  constructor(zoeker: HTMLElement, form: HTMLFormElement, veld: HTMLInputElement, lijst: HTMLElement) {
    this.#zoeker = zoeker;
    const suggestielijst = new GemeenteLijst(veld, lijst, ga);
    const stelVoor = async () => {
      const plaatsen = await this.#laad();
      if (!plaatsen) return;
      const opties = suggesties(veld.value, plaatsen, MEESTE);
      suggestielijst.toon(opties);
      // How many there are can be seen; this says it to who cannot.
      toonUitkomst(zoeker, 'lijst', `${opties.length}`);
    };
    veld.addEventListener('focus', () => void this.#laad());
    veld.addEventListener('input', () => void stelVoor());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      suggestielijst.sluit();
      void this.#zoek(veld.value);
    });
    const gevraagd = new URLSearchParams(location.search).get(veld.name);
    if (veld.value) void stelVoor();
    else if (gevraagd) {
      veld.value = gevraagd;
      void this.#zoek(gevraagd);
    } else void this.#laad();
  }

  /** Fetch the whole table once, so that no request shows which place is meant. A failed attempt is tried again. */
  async #laad(): Promise<PlaatsTabel | undefined> {
    try {
      tabel ??= fetch(this.#zoeker.dataset['gegevens'] ?? '').then((antwoord) => antwoord.json());
      return await tabel;
    } catch {
      tabel = undefined;
      toonUitkomst(this.#zoeker, 'mislukt', '');
      return undefined;
    }
  }

  async #zoek(naam: string): Promise<void> {
    const plaatsen = naam.trim() && (await this.#laad());
    if (!plaatsen) return;
    const vondst = zoekPlaats(naam, plaatsen);
    if (vondst.soort === 'een') return ga(vondst);
    const opties = 'opties' in vondst ? vondst.opties : [];
    toonUitkomst(this.#zoeker, vondst.soort, naam, opties);
  }
}

const bediend = new WeakSet<HTMLElement>();

/** Bring a field for a municipality to life, once. */
export function bedien(zoeker: HTMLElement): void {
  const form = zoeker.querySelector('form');
  const veld = zoeker.querySelector('input');
  const lijst = zoeker.querySelector('ul');
  if (!form || !veld || !lijst || bediend.has(zoeker)) return;
  bediend.add(zoeker);
  new Veld(zoeker, form, veld, lijst);
}
