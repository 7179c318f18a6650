// npm run actueel [-- --vandaag jjjj-mm-dd] [--markdown]: what has to be looked at again, by whom. Exit 1 when something
// has expired, 2 when it could not be listed.
import { parseArgs } from 'node:util';
import { heeftVerlopen, listActueel } from '../src/checks/actueel/actueel.ts';
import { readInhoud } from '../src/checks/reading/read-inhoud.ts';
import { formatActueel } from '../src/checks/reporters/actueel.ts';
import { getVandaag } from '../src/site/versie.ts';
import { isDag } from './actueel/dag.ts';

const GEBRUIK = `Zo gebruik je dit: npm run actueel [-- --vandaag jjjj-mm-dd] [--markdown]
Bijvoorbeeld: npm run actueel -- --vandaag 2027-11-22`;

function stop(reden: string): never {
  console.error(`${reden}\n\n${GEBRUIK}`);
  process.exit(2);
}

function readOpties(): { vandaag: string; markdown: boolean } {
  try {
    const { values } = parseArgs({ options: { vandaag: { type: 'string' }, markdown: { type: 'boolean' } } });
    return { vandaag: values.vandaag ?? getVandaag(), markdown: values.markdown ?? false };
  } catch {
    return stop(`Dit begrijpen we niet: ${process.argv.slice(2).join(' ')}`);
  }
}

const { vandaag, markdown } = readOpties();
if (!isDag(vandaag)) stop(`"${vandaag}" is geen dag. Schrijf jjjj-mm-dd.`);
const { inhoud } = await readInhoud('.');
const actueel = listActueel(inhoud, vandaag);
if (!actueel) stop('content/redactie.yaml is niet te lezen. Draai npm run controle om te zien wat er mis is.');
console.log(formatActueel(actueel, markdown ? 'markdown' : 'tekst'));
process.exitCode = heeftVerlopen(actueel) ? 1 : 0;
