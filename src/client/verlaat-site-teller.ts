/** Presses of Shift that leave the site. */
export const NODIG = 3;

/** Long enough for someone with one finger or a switch; it starts anew at each press. After it, counting stops. */
export const GEDULD_MS = 5000;

/** What is said after a press, when counting stopped, and while leaving; words that give nothing away to who looks on. */
export function formatNog(aantal: number): string {
  if (aantal === NODIG) return 'Laden…';
  return aantal ? `Nog ${NODIG - aantal} keer Shift en je verlaat deze site.` : 'Je blijft op deze site.';
}
