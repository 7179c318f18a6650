import { availableParallelism } from 'node:os';
import { formatMotor } from '../../src/checks/reporters/motor.ts';
import { MOTOR } from './motor/bestanden.ts';
import { GELIJKWAARDIG } from './motor/gelijkwaardig.ts';
import { proefMutanten } from './motor/proef.ts';

/**
 * Try every small mistake in the engine against the tests of `src/domain/`. About twenty minutes on two processors.
 *
 * @returns How many mistakes the tests caught per file, and every one that they did not.
 */
export async function meet(): Promise<string> {
  const begin = performance.now();
  const aantal = availableParallelism();
  console.error(`Elke kleine fout in ${MOTOR.length} bestanden wordt geprobeerd, ${aantal} tegelijk. Dat duurt lang.`);
  const proeven = await proefMutanten(MOTOR, aantal);
  return formatMotor(proeven, GELIJKWAARDIG, (performance.now() - begin) / 1000);
}
