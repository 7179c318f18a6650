/** How often Shift was pressed in a row, and when last. */
export type Teller = { aantal: number; laatst: number };

/** Presses that leave the site. */
export const NODIG = 3;

/** Long enough for someone with one finger or a switch; after it, counting starts again. */
export const GEDULD_MS = 5000;

export const nul: Teller = { aantal: 0, laatst: 0 };

/**
 * Count one key. Only Shift alone counts: a capital letter or Shift+Tab in between starts again.
 *
 * @param tijd Milliseconds on any clock that only goes forward.
 */
export function telToets(teller: Teller, toets: string, tijd: number): Teller {
  if (toets !== 'Shift') return nul;
  const opTijd = tijd - teller.laatst <= GEDULD_MS;
  return { aantal: opTijd ? teller.aantal + 1 : 1, laatst: tijd };
}

/** What is said after a press: how many are left, or nothing before the second to last. */
export function formatNog({ aantal }: Teller): string {
  if (aantal === 0) return '';
  const nog = NODIG - aantal;
  return nog > 0 ? `Nog ${nog} keer Shift en je verlaat deze site.` : 'Je verlaat deze site.';
}
