import { z } from 'astro/zod';

/**
 * How certain a fact is. `bevestigd`: confirmed by the organisation itself. `eigen-bron`: read on the organisation's own
 * or on a current government page. `bij-derde`: read elsewhere. `onzeker`: not good enough to show.
 */
export const statussen = ['bevestigd', 'eigen-bron', 'bij-derde', 'onzeker'] as const;

export const statusSchema = z.enum(statussen);

export type Status = z.infer<typeof statusSchema>;
