// One run of the control on the content below a folder, as `npm run controle` does it, with the time of each part.
import { bewijs } from '../../src/checks/bewijs/bewijs.ts';
import { checkInhoud } from '../../src/checks/controle.ts';
import { sortIssues } from '../../src/checks/issue.ts';
import type { Loop } from '../../src/checks/meting/groei.ts';
import { readInhoud } from '../../src/checks/reading/read-inhoud.ts';
import { formatTerminal } from '../../src/checks/reporters/terminal.ts';

/** Processor time of this thread in milliseconds: other work on the machine does not count. */
function nu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const [map = '.'] = process.argv.slice(2);
const begin = nu();
const { inhoud, issues: gelezen } = await readInhoud(map);
const naLezen = nu();
const getoetst = checkInhoud(inhoud);
const naToetsen = nu();
const { issues: bewezen, rapporten } = bewijs(inhoud);
const naBewijzen = nu();
const issues = sortIssues([...gelezen, ...getoetst, ...bewezen]);
formatTerminal(issues);

const tel = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0);
const loop: Loop = {
  adviezen: tel(inhoud.keuzehulpen.map(({ adviezen }) => adviezen.length)),
  organisaties: inhoud.hulpaanbod.length,
  lezen: naLezen - begin,
  toetsen: naToetsen - naLezen,
  bewijzen: naBewijzen - naToetsen,
  samen: nu(),
  wachten: performance.now(),
  // Node counts in units of 1024 bytes.
  geheugen: process.resourceUsage().maxRSS * 1024,
  knopen: tel(rapporten.map(({ knopen }) => knopen)),
  meldingen: issues.length,
};
console.log(JSON.stringify(loop));
