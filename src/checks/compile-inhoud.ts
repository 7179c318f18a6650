import { compileKeuzehulp, type CompiledKeuzehulp } from '../domain/compile.ts';
import { buildModel } from '../domain/keuzehulp-model.ts';
import type { Keuzehulp } from '../schema/keuzehulp.ts';
import type { Entry, KeuzehulpInhoud } from './inhoud.ts';

/** A keuzehulp of which the questions could be read. */
export type LeesbareKeuzehulp = KeuzehulpInhoud & { keuzehulp: Entry<Keuzehulp> };

/** Compile a keuzehulp as it was read from disk. Throws where a reference is wrong; the control reports those. */
export function compileInhoud({ naam, keuzehulp, adviezen, vangnetten }: LeesbareKeuzehulp): CompiledKeuzehulp {
  return compileKeuzehulp(buildModel(naam, keuzehulp, adviezen, vangnetten));
}

/** Can this keuzehulp be compiled? */
export function isLeesbaar(keuzehulp: KeuzehulpInhoud): keuzehulp is LeesbareKeuzehulp {
  return keuzehulp.keuzehulp !== undefined;
}
