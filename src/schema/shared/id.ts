import { z } from 'astro/zod';

/** An id: lower case, digits and hyphens, no accents. The file name of an entry is its id. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
