import type { Taal } from '../schema/hulp-nu.ts';

/**
 * What the quick exit says after 0, 1, 2 and 3 presses of Shift: that counting stopped, how many are left, and while
 * leaving; words that give nothing away to who looks on. They stand in the page, so that its script needs none.
 */
export const verlaatZinnen: Readonly<Record<Taal, string>> = {
  nl: 'Je blijft op deze site.|Nog 2 keer Shift en je verlaat deze site.|Nog 1 keer Shift en je verlaat deze site.|Laden…',
  en: 'You stay on this page.|Press Shift 2 more times to leave.|Press Shift 1 more time to leave.|Loading…',
};
