import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../build/run-node.ts';
import { type Count, countVitest, type VitestReport } from './count.ts';

/**
 * Run one project of `vitest.config.ts` and count its tests.
 *
 * @param project Name of the project.
 * @param files Pieces of paths; only test files with one of them run. All when empty.
 * @param onReport What else is to be made of the report; not called when Vitest stopped before it wrote one.
 */
export async function runVitest(
  project: string,
  files: readonly string[],
  onReport?: (report: VitestReport) => Promise<void>,
): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'verslag-'));
  const path = join(folder, `${project}.json`);
  try {
    const exitCode = await runNode([
      'node_modules/vitest/vitest.mjs',
      'run',
      ...['--project', project, '--reporter', 'default', '--reporter', 'json', `--outputFile.json=${path}`],
      ...files,
    ]);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    const report = text ? (JSON.parse(text) as VitestReport) : undefined;
    if (report) await onReport?.(report);
    return countVitest(report, exitCode);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
