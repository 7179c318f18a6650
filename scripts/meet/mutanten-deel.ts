// One share of the mutants, in a thread of its own: every `van`-th one, from `deel`.
import { parentPort, workerData } from 'node:worker_threads';
import { isBewijsbaar } from '../../src/checks/bewijs/bewijsbaar.ts';
import { makeInvoer } from '../../src/checks/bewijs/invoer.ts';
import { listMutanten } from '../../src/checks/mutatie/mutanten.ts';
import { proefMutant } from '../../src/checks/mutatie/proef.ts';
import { readInhoud } from '../../src/checks/reading/read-inhoud.ts';
import type { Proef } from '../../src/checks/reporters/mutanten.ts';

const { deel, van } = workerData as { deel: number; van: number };
const { inhoud } = await readInhoud('.');
const proeven = inhoud.keuzehulpen.flatMap((keuzehulp): Proef[] => {
  if (!isBewijsbaar(inhoud, keuzehulp)) return [];
  return listMutanten(keuzehulp)
    .filter((_, plek) => plek % van === deel)
    .map((mutant) => ({
      operator: mutant.operator,
      wat: mutant.wat,
      // A fresh store each time: what one mutant leaves behind must not slow down the next.
      uitkomst: proefMutant(inhoud, makeInvoer(inhoud, keuzehulp), mutant),
    }));
});
parentPort?.postMessage(proeven);
