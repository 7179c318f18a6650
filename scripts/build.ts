// npm run build: control, pages, search index. dist/ is replaced only when everything has gone well.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { build } from 'astro';
import { readCurrentFingerprint, writeFingerprint } from './build/build-state.ts';
import { runNode } from './build/run-node.ts';
import { swapFolder } from './build/swap-folder.ts';
import { readThemaOption } from './build/thema-option.ts';

const UNCHANGED = 'De site is niet gebouwd. De map dist/ is gebleven zoals hij was.';
const VERSLAG = '.cache/bouwfout.txt';

readThemaOption();
const started = performance.now();
const controle = await runNode(['scripts/controle.ts']);
if (controle !== 0) {
  console.error(`\n${UNCHANGED}`);
  process.exit(controle);
}

const fingerprint = await readCurrentFingerprint('.');
const folder = `.cache/bouw-${process.pid}`;
await mkdir(folder, { recursive: true });
try {
  // Astro would print its own errors, with a stack trace; they are told below.
  await build({ outDir: folder, logLevel: 'silent' });
  await writeFingerprint(folder, fingerprint);
  await swapFolder(folder, 'dist');
} catch (error) {
  // What a programmer needs goes in a file; an editor gets a sentence.
  await writeFile(VERSLAG, inspect(error));
  const wat = error instanceof Error ? error.message : String(error);
  console.error(
    `De pagina's konden niet worden gemaakt: ${wat}\nHet hele verslag staat in ${VERSLAG}; geef dat aan een ontwikkelaar.`,
  );
  console.error(`\n${UNCHANGED}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

if (!process.exitCode) {
  const pages = (await readdir('dist', { recursive: true })).filter((path) => path.endsWith('.html')).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const made = pages === 1 ? '1 pagina' : `${pages} pagina's`;
  const stand = pages === 1 ? 'Ze staat' : 'Ze staan';
  console.log(`${made} gebouwd in ${seconds} seconden, met hooguit ${memory} MiB geheugen. ${stand} in dist/.`);
}
