import { formatNog, GEDULD_MS, NODIG, nul, telToets } from './verlaat-site-teller.ts';

/**
 * Sent on `document` when the reader leaves. A page that keeps answers or has history entries of its own clears them
 * and calls `wachtOp` with the promise of that; the page is already blank by then.
 */
export type VerlaatEvent = CustomEvent<{ wachtOp(opruimen: Promise<unknown>): void }>;

/** Leaving may never hang on clearing up. */
const HOOGSTENS_MS = 700;

/** Quick exit: the link inside works by itself; this adds blanking at once, no way back, and Shift three times. */
class VerlaatSite extends HTMLElement {
  #teller = nul;
  #weg = false;
  #timer = 0;
  #melding = document.createElement('span');

  connectedCallback(): void {
    this.#melding.setAttribute('role', 'status');
    this.append(this.#melding);
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#verlaat();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Shift') this.#tel(event.key);
    });
    document.addEventListener('keyup', (event) => {
      if (event.key === 'Shift') this.#tel(event.key);
    });
    // Back after leaving must not bring this page back from memory, not even blank: load it anew.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && this.#weg) location.reload();
    });
  }

  #tel(toets: string): void {
    const bezig = this.#teller.aantal > 0;
    this.#teller = telToets(this.#teller, toets, performance.now());
    if (!bezig && this.#teller.aantal === 0) return;
    this.#melding.textContent = formatNog(this.#teller);
    clearTimeout(this.#timer);
    if (this.#teller.aantal >= NODIG) void this.#verlaat();
    else this.#timer = window.setTimeout(() => this.#tel(''), GEDULD_MS);
  }

  async #verlaat(): Promise<void> {
    if (this.#weg) return;
    this.#weg = true;
    document.documentElement.classList.add('weg');
    document.title = '\u00a0';
    const opruimen: Promise<unknown>[] = [];
    const detail: VerlaatEvent['detail'] = { wachtOp: (belofte) => opruimen.push(belofte) };
    document.dispatchEvent(new CustomEvent('verlaat-site', { detail }));
    const genoeg = new Promise((klaar) => setTimeout(klaar, HOOGSTENS_MS));
    await Promise.race([Promise.allSettled(opruimen), genoeg]);
    const doel = this.querySelector('a')?.href ?? 'about:blank';
    document.body.replaceChildren();
    location.replace(doel);
  }
}

customElements.define('verlaat-site', VerlaatSite);
