import { checkDoel, doelen } from './doelen.ts';
import { checkGegevenAntwoorden } from './gegeven-antwoorden.ts';
import type { Entry, Inhoud, KeuzehulpInhoud } from './inhoud.ts';
import type { Grensgeval } from '../schema/grensgeval.ts';
import type { Issue } from './issue.ts';
import { findPlek } from './plek.ts';

/** Every grensgeval gives answers that exist and can occur together, and names adviezen that exist. */
export function checkGrensgevallen(inhoud: Inhoud): Issue[] {
  return inhoud.keuzehulpen.flatMap((keuzehulp) => [
    ...checkAntwoorden(inhoud, keuzehulp, keuzehulp.grensgevallen),
    ...keuzehulp.grensgevallen.flatMap((geval) =>
      Object.keys(geval.routes).flatMap((id) =>
        checkDoel(doelen.advies, keuzehulp.ids.adviezen, id, 'routes', findPlek(inhoud, geval, ['routes', id])),
      ),
    ),
  ]);
}

/** The grensgevallen that can be replayed; of the others is reported what is wrong with them. */
export function listGeldigeGrensgevallen(inhoud: Inhoud, keuzehulp: KeuzehulpInhoud): Entry<Grensgeval>[] {
  const vakjes = new Set(keuzehulp.keuzehulp?.extra.opties.map(({ id }) => id));
  return keuzehulp.grensgevallen.filter(
    (geval) => geval.extra.every((id) => vakjes.has(id)) && checkAntwoorden(inhoud, keuzehulp, [geval]).length === 0,
  );
}

const checkAntwoorden = (inhoud: Inhoud, keuzehulp: KeuzehulpInhoud, gevallen: readonly Entry<Grensgeval>[]): Issue[] =>
  checkGegevenAntwoorden(inhoud, keuzehulp, gevallen, 'Dit grensgeval');
