import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { neemMidden, richtingen, type Loop } from '../../src/checks/meting/groei.ts';
import { maakNamaak, type Maat } from '../../src/checks/namaak/namaak.ts';
import { readBestanden, type Bestanden } from '../../src/checks/reading/bestanden.ts';
import { formatGroei } from '../../src/checks/reporters/groei.ts';

/** Odd, so that there is one in the middle. */
const HERHAALD = 5;

const run = promisify(execFile);

/** Measure how the control grows: on copies of content in a folder of the system, each run in a process of its own. */
export async function meet(): Promise<string> {
  const bestanden = await readBestanden('.');
  const map = await mkdtemp(join(tmpdir(), 'verwijshulp-groei-'));
  try {
    const maten = new Map(richtingen.flatMap((richting) => richting.maten.map((maat) => [naamVan(maat), maat])));
    for (const [naam, maat] of maten) await schrijf(join(map, naam), maakNamaak(bestanden, maat));
    const lopen = new Map([...maten.keys()].map((naam): [string, Loop[]] => [naam, []]));
    // One round after another: what keeps the machine busy for a moment then spoils one run of each size at most.
    for (let ronde = 0; ronde < HERHAALD; ronde++)
      for (const [naam, lijst] of lopen) lijst.push(await loop(join(map, naam)));
    const verlopen = richtingen.map((richting) => ({
      naam: richting.naam,
      maten: richting.maten.map((maat) => ({ keer: maat.keer, loop: neemMidden(lopen.get(naamVan(maat)) ?? []) })),
    }));
    return formatGroei(verlopen, HERHAALD);
  } finally {
    await rm(map, { recursive: true });
  }
}

const naamVan = ({ adviezen, hulpaanbod }: Maat): string => `${adviezen}-${hulpaanbod}`;

async function schrijf(map: string, bestanden: Bestanden): Promise<void> {
  for (const [file, text] of bestanden) {
    await mkdir(dirname(join(map, file)), { recursive: true });
    await writeFile(join(map, file), text);
  }
}

async function loop(map: string): Promise<Loop> {
  const { stdout } = await run(process.execPath, [fileURLToPath(new URL('./groei-deel.ts', import.meta.url)), map]);
  return JSON.parse(stdout) as Loop;
}
