import type { Blok } from '../schema/keuzehulp.ts';
import type { Antwoorden, KeuzehulpModel } from './keuzehulp-model.ts';

/**
 * Find the first block of a condition that these answers satisfy. It decides *that* an advies holds, and it is the
 * reason shown under "Waarom". This is the plain meaning of `als`; the compiled diagrams are tested against it.
 *
 * @param als One block is enough; within it every kenmerk must have one of its listed answers. An empty block holds.
 * @param antwoorden Effective answers, from `effectief`: one for every kenmerk.
 */
export function findBlok(als: readonly Blok[], antwoorden: Antwoorden): Blok | undefined {
  return als.find((blok) => Object.entries(blok).every(([id, waarden]) => waarden.some((waarde) => waarde === antwoorden[id])));
}

/**
 * What counts for every kenmerk: `nvt` where its question does not apply, else the answer, else its `ongevraagd` value.
 *
 * @example effectief(model, { leeftijd: '23-plus', gezag: 'ouders' }) // => { leeftijd: '23-plus', gezag: 'nvt', … }
 */
export function effectief(model: Pick<KeuzehulpModel, 'kenmerken'>, antwoorden: Antwoorden): Record<string, string> {
  const geldend: Record<string, string> = {};
  for (const { id, alleenAls, ongevraagd } of model.kenmerken) {
    geldend[id] = findBlok([alleenAls ?? {}], geldend) ? (antwoorden[id] ?? ongevraagd) : 'nvt';
  }
  return geldend;
}
