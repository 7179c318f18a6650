// npm run verschil -- <git-rev> [--markdown]: what changed in content/ since a revision, and for whom. Exit 1 when the
// change makes the guide less safe, 2 when it could not be compared.
import { readBestanden } from '../src/checks/reading/bestanden.ts';
import { formatVerschil } from '../src/checks/reporters/verschil.ts';
import { readVersie } from '../src/checks/verschil/versie.ts';
import { compareInhoud, isOnveilig } from '../src/checks/verschil/verschil.ts';
import { readRevisie } from './verschil/read-revisie.ts';

const GEBRUIK = `Zo gebruik je dit: npm run verschil -- <git-rev> [--markdown]
Bijvoorbeeld: npm run verschil -- origin/main`;

const [revisie, ...rest] = process.argv.slice(2).filter((woord) => woord !== '--markdown');
if (revisie === undefined || revisie.startsWith('-') || rest.length > 0) {
  console.error(GEBRUIK);
  process.exit(2);
}
const oud = readRevisie('.', revisie);
if (!oud) {
  console.error(
    `De versie "${revisie}" is niet gevonden. Kijk met git log of git branch -a welke er zijn.\n\n${GEBRUIK}`,
  );
  process.exit(2);
}
const rapport = compareInhoud(readVersie(oud), readVersie(await readBestanden('.')));
console.log(formatVerschil(rapport, revisie, process.argv.includes('--markdown') ? 'markdown' : 'tekst'));
process.exitCode = isOnveilig(rapport) ? 1 : 0;
