// npm run grensgevallen [-- --toon]: bring content/keuzehulpen/<naam>/grensgevallen.yaml in line with the conditions as
// they are, and say what changed. With --toon nothing is written. Exit 1 when the content cannot be read
// well enough for that; then nothing is written either.
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
const bestanden = listGrensbestanden(inhoud);
if (bestanden.length < inhoud.keuzehulpen.length) {
  console.error(
    'Niet alles is te lezen, dus er is niets veranderd. Draai npm run controle en los die fouten eerst op.',
  );
  process.exit(1);
}
for (const bestand of bestanden) {
  console.log(formatBijwerking(bestand));
  if (woord === undefined && bestand.bijwerkingen.length > 0) writeFileSync(bestand.file, bestand.tekst);
}
