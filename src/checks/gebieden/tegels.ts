import type { Tegel } from '../../schema/regio.ts';
import type { Inhoud } from '../inhoud.ts';
import { makeIssue, type Issue } from '../issue.ts';
import { findPlek } from '../plek.ts';

const KENMERKEN = [
  {
    formatTegel: ({ rij, kolom }: Tegel) => `rij ${rij}, kolom ${kolom}`,
    fix: 'Geef een van de twee een plek die nog vrij is.',
  },
  { formatTegel: ({ kort }: Tegel) => `"${kort}"`, fix: 'Geef een van de twee andere letters.' },
] as const;

/** On the map of tiles every regio has a place and letters of its own, or one would hide behind another. */
export function checkTegels(inhoud: Inhoud): Issue[] {
  return KENMERKEN.flatMap(({ formatTegel, fix }) => {
    const eerste = new Map<string, string>();
    return inhoud.regios.flatMap((regio) => {
      const waarde = formatTegel(regio.tegel);
      const bezetDoor = eerste.get(waarde);
      if (bezetDoor === undefined) {
        eerste.set(waarde, regio.naam);
        return [];
      }
      const plek = findPlek(inhoud, regio, ['tegel']);
      return [
        makeIssue(
          'dubbele-tegel',
          plek,
          `Op de kaart heeft ${regio.naam} ${waarde}, maar die heeft ${bezetDoor} al.`,
          fix,
        ),
      ];
    });
  });
}
