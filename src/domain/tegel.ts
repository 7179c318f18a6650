import type { Tegel } from '../schema/regio.ts';

/**
 * Name a tile of the map. What stands on the tile is always part of the name, so that someone who speaks to the screen
 * can say what they see: "Groningen" holds "Gron", "Noord-Holland-Noord (NHN)" needs its letters.
 */
export function formatTegelnaam(naam: string, { kort }: Pick<Tegel, 'kort'>): string {
  return naam.includes(kort) ? naam : `${naam} (${kort})`;
}
