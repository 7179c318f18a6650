// npm run grensgevallen [-- --toon]: bring content/keuzehulpen/<naam>/grensgevallen.yaml in line with the conditions as
// they are, and say what changed. With --toon nothing is written. Exit 1 when the content has errors of another kind.
import { writeFileSync } from 'node:fs';
import { readInhoud } from '../src/checks/reading/read-inhoud.ts';
import { listGrensbestanden } from '../src/checks/grenzen/grensbestanden.ts';
import { formatBijwerking } from '../src/checks/reporters/grensgevallen.ts';

const [woord, ...rest] = process.argv.slice(2);
if ((woord !== undefined && woord !== '--toon') || rest.length > 0) {
  console.error('Zo gebruik je dit: npm run grensgevallen, of met -- --toon om alleen te kijken.');
  process.exit(2);
}
const { inhoud } = await readInhoud('.');
for (const bestand of listGrensbestanden(inhoud)) {
  console.log(formatBijwerking(bestand));
  if (woord === undefined && bestand.bijwerkingen.length > 0) writeFileSync(bestand.file, bestand.tekst);
}
