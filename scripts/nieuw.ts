// npm run nieuw -- <soort> <id>: a new content file, or a new entry in the file that holds them all, with empty places that
// the control points at. Exit 2 when nothing was made.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readBestanden } from '../src/checks/reading/bestanden.ts';
import { maakNieuw } from './nieuw/maak.ts';
import { findSoort, nieuweSoorten } from './nieuw/soort.ts';

const GEBRUIK = `Zo gebruik je dit: npm run nieuw -- <soort> <id>
Bijvoorbeeld: npm run nieuw -- hulpaanbod stichting-voorbeeld

Soorten:
${nieuweSoorten.map(({ naam, wat }) => `  ${naam.padEnd(24)}${wat}`).join('\n')}`;

const [naam, id, ...rest] = process.argv.slice(2);
const soort = naam === undefined ? { geweigerd: '' } : findSoort(naam);
if ('geweigerd' in soort) {
  console.error(soort.geweigerd || GEBRUIK);
  process.exit(2);
}
if (id === undefined || rest.length > 0) {
  console.error(
    `${id === undefined ? 'Zeg ook welke id.' : 'Een id is één woord; zet streepjes in plaats van spaties.'}\n\n${GEBRUIK}`,
  );
  process.exit(2);
}
const gemaakt = maakNieuw(soort, id, await readBestanden('.'));
if ('geweigerd' in gemaakt) {
  console.error(gemaakt.geweigerd);
  process.exit(2);
}
await mkdir(dirname(gemaakt.pad), { recursive: true });
await writeFile(gemaakt.pad, gemaakt.tekst);
console.log(`Gemaakt: ${soort.wat}, in ${gemaakt.pad}:${gemaakt.line}
Vul in wat leeg is. npm run controle wijst elke plek aan; docs/redactie/ legt de velden uit.`);
