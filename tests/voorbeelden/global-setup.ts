import type { TestProject } from 'vitest/node';
import { runNode } from '../../scripts/build/run-node.ts';
import { serveToBrowser } from '../browser/global-setup.ts';

/** Build the preview of all components once, serve it, and start one browser for all test files. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const code = await runNode(['scripts/voorbeelden.ts']);
  if (code !== 0) throw new Error('De voorbeelden zijn niet gebouwd. Hierboven staat waarom.');
  return serveToBrowser('.cache/voorbeelden', project);
}
