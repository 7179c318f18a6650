// npm start: build the site when it is not there, no longer right or in another theme, and serve it to this machine.
import { startSiteServer } from '../src/integrations/site-server.ts';
import { isUpToDate } from './build/build-state.ts';
import { runNode } from './build/run-node.ts';
import { readThemaOption } from './build/thema-option.ts';

const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT']}". Kies een getal van 0 tot en met 65535.`);
  process.exit(2);
}

const thema = readThemaOption();
if (!(await isUpToDate('.', 'dist'))) {
  console.log('De site wordt gebouwd. Dat duurt even.');
  const code = await runNode(['scripts/build.ts', '--theme', thema]);
  if (code !== 0) process.exit(code);
}

const { url, close } = await startSiteServer('dist', port);
console.log(`\nDe site staat klaar op ${url}\nStoppen: druk op Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}
