import { z } from 'astro/zod';
import { artikelVelden } from './artikel.ts';

/** `content/handelingsperspectieven/<letter>.mdx`: one of the six ways in which a municipality can do more. */
export const handelingsperspectiefSchema = z.strictObject({
  ...artikelVelden,
  letter: z.string().regex(/^[A-F]$/).meta({ description: 'A tot en met F; de bestandsnaam is dezelfde letter, klein.' }),
});
