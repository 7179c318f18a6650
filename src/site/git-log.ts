import { execFileSync } from 'node:child_process';
import { COMMIT } from '../domain/geschiedenis.ts';

/** What git knows of a folder: per commit the files, and for some files the lines. */
export type GitLog = {
  bestanden: string;
  sleutels: string;
  /** A shallow clone: what happened before its oldest commit is not known. */
  ondiep: boolean;
};

/** Settings of whoever builds may not change what the page says. */
const VAST = ['-c', 'core.quotepath=off', '-c', 'log.showSignature=false', '-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false'];
const LOG = ['log', '--no-color', '--no-ext-diff', '--no-renames', '--relative', '--diff-algorithm=histogram', `--format=${COMMIT}%cs %P`];

/**
 * Read the history of `content/` from git.
 *
 * @param root Folder of the repository.
 * @param metSleutels Files of key → entry of which the changed lines are wanted too.
 * @returns Undefined where there is no git, no repository or no commit that touched the folder.
 */
export function readGitLog(root: string, metSleutels: readonly string[]): GitLog | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', [...VAST, ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    // What is made from the schemas stands in hidden folders; nobody wrote it.
    const bestanden = git(...LOG, '--name-status', '--', 'content', ':(exclude,glob)content/**/.*', ':(exclude,glob)content/.*/**');
    if (bestanden === '') return undefined;
    return {
      bestanden,
      sleutels: git(...LOG, '--patch', '--unified=0', '--', ...metSleutels),
      ondiep: git('rev-parse', '--is-shallow-repository').trim() === 'true',
    };
  } catch {
    return undefined;
  }
}
