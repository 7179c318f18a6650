/** Presses of Shift that leave the site. */
const NODIG = 3;

/** Long enough for someone with one finger or a switch; it starts anew at each press. After it, counting stops. */
const GEDULD_MS = 5000;

/**
 * Sent on `document` when the reader leaves. A page that keeps answers or has history entries of its own clears them
 * and calls `wachtOp` with the promise of that; the page is already blank by then.
 */
export type VerlaatEvent = CustomEvent<{ wachtOp(opruimen: Promise<unknown>): void }>;

/** Leaving may never hang on clearing up. */
const HOOGSTENS_MS = 700;

/**
 * What is said after 0, 1, 2 and 3 presses: that counting stopped, how many are left, and while leaving; words that give
 * nothing away to who looks on.
 */
const ZINNEN =
  'Je blijft op deze site.|Nog 2 keer Shift en je verlaat deze site.|Nog 1 keer Shift en je verlaat deze site.|Laden…';

/**
 * Quick exit: the link inside works by itself; this adds blanking at once, no way back, and Shift three times. A page in
 * another language has the same sentences in `zinnen`.
 */
class VerlaatSite extends HTMLElement {
  /** Presses of Shift in a row. The link counts as all of them at once. */
  #aantal = 0;
  /** Shift is held for something else: a capital letter, Shift+Tab, a selection with the mouse. */
  #samen = false;
  #timer = 0;
  #link = this.firstElementChild as HTMLAnchorElement;
  #melding = this.lastElementChild as HTMLElement;

  connectedCallback(): void {
    // Only here does the key work, so only here is it promised.
    this.#link.setAttribute('aria-describedby', 'sneltoets');
    this.#link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#tel(NODIG);
    });
    const luister = (event: { type: string; shiftKey: boolean; key?: string }) => {
      const isAnders = event.key !== 'Shift';
      if (isAnders) this.#tel(0);
      else if (event.type === 'keyup' && !this.#samen) this.#tel(this.#aantal + 1);
      this.#samen = isAnders && event.shiftKey;
    };
    for (const soort of ['keydown', 'keyup', 'pointerdown'] as const) addEventListener(soort, luister);
    // Back after leaving must not bring this page back from memory, not even blank: load it anew.
    addEventListener('pageshow', (event) => {
      if (event.persisted && this.#aantal === NODIG) location.reload();
    });
  }

  /** Count, and say it to everyone: in sight with a dot for each press, and through the screen reader. */
  #tel(aantal: number): void {
    if (aantal === this.#aantal || this.#aantal === NODIG) return;
    this.#aantal = aantal;
    this.dataset['aantal'] = `${aantal}`;
    this.#melding.textContent = (this.getAttribute('zinnen') ?? ZINNEN).split('|')[aantal]!;
    clearTimeout(this.#timer);
    if (aantal === NODIG) void this.#verlaat();
    else this.#timer = window.setTimeout(() => this.#tel(0), GEDULD_MS);
  }

  async #verlaat(): Promise<void> {
    document.documentElement.classList.add('weg');
    document.title = '\u00a0';
    const opruimen: Promise<unknown>[] = [];
    const detail: VerlaatEvent['detail'] = { wachtOp: (belofte) => opruimen.push(belofte) };
    document.dispatchEvent(new CustomEvent('verlaat-site', { detail }));
    const genoeg = new Promise((klaar) => setTimeout(klaar, HOOGSTENS_MS));
    await Promise.race([Promise.allSettled(opruimen), genoeg]);
    document.body.replaceChildren(this.#melding);
    location.replace(this.#link.href);
  }
}

customElements.define('verlaat-site', VerlaatSite);
