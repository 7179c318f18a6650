// npm run controle: everything that is wrong in content/, at once. Exit 1 on fouten, 2 when it could not be done.
import { bewijs } from '../src/checks/bewijs/bewijs.ts';
import { controleer } from '../src/checks/controle.ts';
import { readInhoud } from '../src/checks/reading/read-inhoud.ts';
import { formatCijfers } from '../src/checks/reporters/cijfers.ts';
import { formatGithub } from '../src/checks/reporters/github.ts';
import { formatJson } from '../src/checks/reporters/json.ts';
import { formatRapport } from '../src/checks/reporters/rapport.ts';
import { formatTerminal } from '../src/checks/reporters/terminal.ts';

const OPTIES = ['--github', '--json'];

const onbekend = process.argv.slice(2).find((optie) => !OPTIES.includes(optie));
if (onbekend !== undefined) {
  console.error(`De optie "${onbekend}" kennen we niet. Kies uit: ${OPTIES.join(', ')}.`);
  process.exit(2);
}
const alsJson = process.argv.includes('--json');
const opGithub = process.argv.includes('--github') || process.env['GITHUB_ACTIONS'] === 'true';

try {
  const started = performance.now();
  const { inhoud, issues: gelezen } = await readInhoud('.');
  const issues = controleer(inhoud, gelezen);
  if (alsJson) {
    console.log(formatJson(issues));
  } else {
    if (opGithub && issues.length > 0) console.log(formatGithub(issues));
    console.log(formatTerminal(issues));
    console.log(formatCijfers(inhoud, performance.now() - started));
    const klopt = issues.every(({ severity }) => severity !== 'fout');
    if (klopt) console.log(bewijs(inhoud).rapporten.map(formatRapport).join('\n'));
  }
  process.exitCode = issues.some(({ severity }) => severity === 'fout') ? 1 : 0;
} catch (error) {
  if (process.env['DEBUG']) throw error;
  console.error(
    'De controle is zelf vastgelopen. Dat is een fout in het programma, niet in de inhoud: meld het. Met DEBUG=1 ervoor zie je waar het misgaat.',
  );
  process.exitCode = 2;
}
