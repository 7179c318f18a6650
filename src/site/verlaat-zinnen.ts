import type { Taal } from '../schema/hulp-nu.ts';

/**
 * What the quick exit says after 0, 1, 2 and 3 presses of Shift, on a page that is not in Dutch: that counting stopped, how
 * many are left, and while leaving. The script knows them in Dutch, so that hundreds of pages need not hold them.
 */
export const verlaatZinnen: Readonly<Record<Exclude<Taal, 'nl'>, string>> = {
  en: 'You stay on this page.|Press Shift 2 more times to leave.|Press Shift 1 more time to leave.|Loading…',
};
