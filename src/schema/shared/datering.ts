import { z } from 'astro/zod';

/**
 * A date as certain as the source makes it: a day, a month, a year, or `onbekend` where the source has none.
 * YAML turns an unquoted day into a `Date`; inside the project a date is always text.
 */
export const dateringSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value),
  z.string().regex(/^(onbekend|\d{4}(-\d{2}(-\d{2})?)?)$/),
);
