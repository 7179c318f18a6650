import type { Gelijkwaardig } from '../../../src/checks/reporters/motor.ts';

/** Mutants of the engine that no test can catch, because nothing that anyone can see changes. Each with its reason. */
export const GELIJKWAARDIG: readonly Gelijkwaardig[] = [];
