import type { Status } from '../schema/shared/status.ts';
import { formatDatering } from './datering.ts';

/** `rustig` for what was read at the organisation or the government itself, `let-op` for what must still be checked. */
export type Statusmerk = { tekst: string; toon: 'rustig' | 'let-op' };

/**
 * Say in words how certain a fact is and how old its source is. Never more certain than the source: only
 * `bevestigd` speaks of confirmation.
 *
 * @param gezien Date of the source: jjjj, jjjj-mm, jjjj-mm-dd or `onbekend`.
 * @param verlopen So long ago that it must be checked before use, see `versheid.ts`.
 * @example formatStatus('eigen-bron', '2025-03-12', false) // => { tekst: 'gezien op 12 maart 2025', toon: 'rustig' }
 * @example formatStatus('bij-derde', 'onbekend', true)     // => { tekst: 'nog te controleren, datum onbekend', toon: 'let-op' }
 */
export function formatStatus(status: Status, gezien: string, verlopen: boolean): Statusmerk {
  const datum = formatDatering(gezien);
  const bekend = datum !== 'datum onbekend';
  const moment = bekend ? `gezien ${gezien.length > 7 ? 'op' : 'in'} ${datum}` : `gezien, ${datum}`;
  const raad = verlopen ? ', controleer vóór gebruik' : '';
  if (status === 'bevestigd') return { tekst: `bevestigd door de organisatie, ${moment}${raad}`, toon: 'rustig' };
  if (status === 'eigen-bron') return { tekst: `${moment}${raad}`, toon: 'rustig' };
  return { tekst: `nog te controleren, ${bekend ? moment : datum}`, toon: 'let-op' };
}
