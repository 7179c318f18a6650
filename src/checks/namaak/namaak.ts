import { listGrensbestanden } from '../grenzen/grensbestanden.ts';
import type { Bestanden } from '../reading/bestanden.ts';
import { parseInhoud } from '../reading/parse-inhoud.ts';
import { listAdviesKopieen, listUitzonderingen } from './adviezen.ts';
import { listHulpaanbodKopieen } from './hulpaanbod.ts';
import { formatYaml } from './kopie.ts';
import { listRouteKopieen } from './routes.ts';

/** How many times as many of each kind as there are; 1 is as it is. */
export type Maat = { adviezen: number; hulpaanbod: number };

const ROUTES = 'content/routes.yaml';

/**
 * Make content of a larger size out of real content, to measure with: copies of adviezen under other conditions, and of
 * organisations with their own name and numbers. Where both grow, the copies of adviezen lead to the copies of
 * organisations, along routes of their own. The same content and size always give the same files.
 *
 * @param bestanden Content in which nothing is wrong.
 * @returns All files of `bestanden` and the copies.
 */
export function maakNamaak(bestanden: Bestanden, maat: Maat): Bestanden {
  const { inhoud } = parseInhoud(bestanden);
  const routes = listRouteKopieen(inhoud, maat);
  const namaak = new Map([
    ...bestanden,
    ...listHulpaanbodKopieen(inhoud, bestanden, maat),
    ...listAdviesKopieen(inhoud, bestanden, maat),
    ...(routes.length > 0 ? [[ROUTES, `${bestanden.get(ROUTES) ?? ''}\n${formatYaml(routes)}`] as const] : []),
    ...listUitzonderingen(inhoud, maat),
  ]);
  if (maat.adviezen === 1) return namaak;
  // Every condition has its grensgevallen, worked out as `npm run grensgevallen` does for an editor.
  const grensbestanden = listGrensbestanden(parseInhoud(namaak).inhoud);
  for (const { file, tekst } of grensbestanden) if (bestanden.has(file)) namaak.set(file, tekst);
  return namaak;
}
