import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { formatMutanten, type Proef } from '../../src/checks/reporters/mutanten.ts';

/**
 * Try every small mistake in the rules of every keuzehulp; all processors of the machine take part.
 *
 * @returns How many mistakes were caught, by what, and every one that was not.
 */
export async function meet(): Promise<string> {
  const aantal = availableParallelism();
  const delen = await Promise.all(Array.from({ length: aantal }, (_, deel) => proefDeel(deel, aantal)));
  return formatMutanten(delen.flat());
}

const proefDeel = (deel: number, van: number): Promise<Proef[]> =>
  new Promise((done, fail) => {
    const worker = new Worker(new URL('./mutanten-deel.ts', import.meta.url), { workerData: { deel, van } });
    worker.once('message', done).once('error', fail);
  });
