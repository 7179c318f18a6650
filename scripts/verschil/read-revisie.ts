import { spawnSync } from 'node:child_process';
import type { Bestanden } from '../../src/checks/reading/bestanden.ts';
import { isInhoud, isLeesbaar } from '../../src/checks/reading/bestanden.ts';

/** Enough for all of `content/` in one answer. */
const maxBuffer = 512 * 1024 * 1024;

/**
 * Read `content/` as it was in a revision, without touching the working copy.
 *
 * @param root Folder of the repository.
 * @param revisie What git understands: a branch, tag or commit.
 * @returns Undefined when git does not know the revision, or is not there.
 */
export function readRevisie(root: string, revisie: string): Bestanden | undefined {
  const git = (parameters: readonly string[], input?: string): Buffer | undefined => {
    const { status, stdout } = spawnSync('git', parameters, {
      cwd: root,
      maxBuffer,
      ...(input === undefined ? {} : { input }),
    });
    return status === 0 ? stdout : undefined;
  };
  const lijst = git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', `${revisie}^{tree}`, 'content/']);
  if (!lijst) return undefined;
  const paths = lijst.toString('utf8').split('\0').filter(Boolean).filter(isInhoud).sort();
  const inhoud = git(['cat-file', '--batch'], paths.map((path) => `${revisie}:${path}\n`).join(''));
  if (!inhoud) return undefined;
  const bestanden = new Map<string, string>();
  let plek = 0;
  for (const path of paths) {
    // `<hash> blob <bytes>\n`, the bytes, and a line end.
    const kop = inhoud.indexOf(0x0a, plek);
    const bytes = Number(inhoud.toString('utf8', plek, kop).split(' ').at(-1));
    bestanden.set(path, isLeesbaar(path) ? inhoud.toString('utf8', kop + 1, kop + 1 + bytes) : '');
    plek = kop + 1 + bytes + 1;
  }
  return bestanden;
}
