// Build the preview of all components for the tests, unless it is there and still right: .cache/voorbeelden/.
import { build } from 'astro';
import config from '../astro.config.ts';
import { makeVoorbeeldenConfig } from '../src/integrations/voorbeelden.ts';
import { isUpToDate, readCurrentFingerprint, writeFingerprint } from './build/build-state.ts';

const FOLDER = '.cache/voorbeelden';

if (!(await isUpToDate('.', FOLDER))) {
  const fingerprint = await readCurrentFingerprint('.');
  await build(makeVoorbeeldenConfig(config, FOLDER));
  await writeFingerprint(FOLDER, fingerprint);
}
