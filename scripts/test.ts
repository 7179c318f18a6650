// npm test: everything, or what the words after -- name. The last line counts the tests of all parts.
import { isUpToDate } from './build/build-state.ts';
import { runNode } from './build/run-node.ts';
import { type Count, sumCounts } from './test/count.ts';
import { choose, type Part } from './test/parts.ts';
import { runVitest } from './test/run-vitest.ts';
import { showToegankelijkheid } from './test/show-toegankelijkheid.ts';

const { parts, files } = choose(process.argv.slice(2));
const isWhole = process.argv.length === 2;

const TITLES: Readonly<Record<Part, string>> = {
  types: 'Typen',
  controle: 'Controle van de inhoud',
  unit: 'Onderdelen',
  build: 'Bouw',
  built: 'Gebouwde site',
  browser: 'Browser',
  voorbeelden: 'Voorbeelden',
};

/** A command without tests of its own counts as one test. */
const runCommand = async (...command: string[]): Promise<Count> =>
  (await runNode(command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

const RUN: Readonly<Record<Part, () => Promise<Count>>> = {
  types: () => runCommand('node_modules/astro/bin/astro.mjs', 'check'),
  controle: () => runCommand('scripts/controle.ts'),
  unit: () => runVitest('unit', files),
  build: async () =>
    !isWhole && (await isUpToDate('.', 'dist')) ? { passed: 1, failed: 0 } : runCommand('scripts/build.ts'),
  built: () => runVitest('built', files),
  browser: () => runVitest('browser', files, showToegankelijkheid),
  voorbeelden: () => runVitest('voorbeelden', files),
};

const results = new Map<Part, Count & { seconds: number }>();
for (const part of parts) {
  console.log(`\n── ${TITLES[part]} ──`);
  const started = performance.now();
  const isUseless = (part === 'built' || part === 'browser') && results.get('build')?.failed === 1;
  if (isUseless) console.error('Niet gedaan: de site is niet gebouwd. Dat telt als mislukt.');
  const count = isUseless ? { passed: 0, failed: 1 } : await RUN[part]();
  results.set(part, { ...count, seconds: Math.round((performance.now() - started) / 1000) });
}

console.log('');
for (const [part, { passed, failed, seconds }] of results) {
  console.log(`${TITLES[part].padEnd(24)}${passed} geslaagd, ${failed} mislukt (${seconds} s)`);
}
const { passed, failed } = sumCounts([...results.values()]);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
