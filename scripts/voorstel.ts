// npm run --silent voorstel -- <git-rev>: the one comment under a pull request, as Markdown. Exit 1 when the content has
// errors or the change makes the guide less safe, 2 when it could not be compared.
import { controleer } from '../src/checks/controle.ts';
import type { Issue } from '../src/checks/issue.ts';
import { listGrensbestanden } from '../src/checks/grenzen/grensbestanden.ts';
import { readBestanden } from '../src/checks/reading/bestanden.ts';
import { formatNieuweGrensgevallen } from '../src/checks/reporters/grensgevallen.ts';
import { formatVerschil } from '../src/checks/reporters/verschil.ts';
import { formatVoorstel } from '../src/checks/reporters/voorstel.ts';
import { readVersie } from '../src/checks/verschil/versie.ts';
import { compareInhoud, isOnveilig } from '../src/checks/verschil/verschil.ts';
import { readRevisie } from './verschil/read-revisie.ts';

const [revisie, ...rest] = process.argv.slice(2);
const oud = revisie === undefined || revisie.startsWith('-') || rest.length > 0 ? undefined : readRevisie('.', revisie);
if (revisie === undefined || !oud) {
  console.error(
    `Noem een versie om mee te vergelijken, die git kent. Bijvoorbeeld: npm run --silent voorstel -- origin/main`,
  );
  process.exit(2);
}
const [voor, na] = [readVersie(oud), readVersie(await readBestanden('.'))];
const [oude, issues] = [voor, na].map(({ inhoud, issues: gelezen }) => controleer(inhoud, gelezen)) as [
  Issue[],
  Issue[],
];
const rapport = compareInhoud(voor, na);
const delen = [formatVerschil(rapport, revisie, 'markdown'), formatNieuweGrensgevallen(listGrensbestanden(na.inhoud))];
console.log(formatVoorstel(issues, oude, delen.filter(Boolean).join('\n\n')));
process.exitCode = isOnveilig(rapport) || issues.some(({ severity }) => severity === 'fout') ? 1 : 0;
