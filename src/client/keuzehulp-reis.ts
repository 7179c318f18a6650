/**
 * The steps of one visit. They live in this page's memory alone; the browser's history only knows their number, so that
 * Back works and nothing of what was asked or answered is kept anywhere.
 */
export class Reis<Stap> {
  #stappen: Stap[] = [];
  /** A page that is loaded anew goes on counting, so that leaving can step back over the entries of before. */
  #nu: number = history.state?.stap ?? 0;
  #toon: (stap: Stap | undefined) => void;

  /** @param toon Shows a step; undefined is the beginning, also for an entry of which nothing is known any more. */
  constructor(toon: (stap: Stap | undefined) => void) {
    this.#toon = toon;
    history.scrollRestoration = 'manual';
    history.replaceState({ stap: this.#nu }, '', location.pathname);
    addEventListener('popstate', ({ state }) => {
      if (!state) return;
      this.#nu = state.stap;
      toon(this.#stappen[this.#nu]);
    });
  }

  verder(stap: Stap): void {
    this.#nu += 1;
    this.#stappen[this.#nu] = stap;
    history.pushState({ stap: this.#nu }, '');
    this.#toon(stap);
  }

  /** Forget all steps, and step back to the first entry that this page ever made. */
  terug(): Promise<unknown> {
    this.#stappen = [];
    return new Promise((klaar) => {
      if (!this.#nu) return klaar(undefined);
      addEventListener('popstate', klaar, { once: true });
      history.go(-this.#nu);
    });
  }
}
