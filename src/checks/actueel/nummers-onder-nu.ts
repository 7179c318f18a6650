import { cijfers, makeContacten } from '../bewijs/contacten.ts';
import type { Inhoud } from '../inhoud.ts';

/**
 * The numbers that a reader is told to call now, in any gemeente.
 *
 * @returns Only their digits, so that spaces make no difference.
 */
export function listNummersOnderNu(inhoud: Inhoud): ReadonlySet<string> {
  const acties = inhoud.keuzehulpen
    .flatMap(({ adviezen }) => adviezen)
    .filter(({ soort, wanneer }) => soort === 'actie' && wanneer === 'nu');
  const routes = new Set(acties.flatMap(({ routes }) => routes));
  const { treffers } = makeContacten(inhoud, []);
  return new Set(
    treffers.flatMap(({ route, contact: { telefoon } }) => (telefoon && routes.has(route) ? [cijfers(telefoon)] : [])),
  );
}
