import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseBestanden, parseSleutels } from '../../src/domain/geschiedenis.ts';
import { readGitLog, type GitLog } from '../../src/site/git-log.ts';

const FEITEN = 'content/feiten.yaml';
let map: string;
let bron: string;

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Redactie', '-c', 'user.email=redactie@gids.example', ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-22T12:00:00Z' },
  });
const schrijf = async (naam: string, tekst: string) => {
  await mkdir(join(bron, naam, '..'), { recursive: true });
  await writeFile(join(bron, naam), tekst);
  git(bron, 'add', '.');
  git(bron, 'commit', '-q', '-m', `Change ${naam}`);
};
const lees = (waar: string): GitLog => {
  const log = readGitLog(waar, [FEITEN]);
  if (!log) throw new Error('Er is geen geschiedenis.');
  return log;
};

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'geschiedenis-'));
  bron = join(map, 'bron');
  await mkdir(bron);
  git(bron, 'init', '-q');
  await schrijf(FEITEN, 'duur:\n  waarde: een\nhoogte:\n  waarde: twee\n');
  await schrijf('src/programma.ts', 'export {};\n');
  await schrijf('content/rollen/é.mdx', 'Tekst.\n');
  await schrijf(FEITEN, 'duur:\n  waarde: een\nhoogte:\n  waarde: drie\n');
});
afterAll(() => rm(map, { recursive: true, force: true }));

describe('de geschiedenis uit git', () => {
  test('gaat alleen over content, de nieuwste eerst', () => {
    const { bestanden, ondiep } = lees(bron);
    expect(ondiep).toBe(false);
    expect(parseBestanden(bestanden, ondiep)).toEqual([
      { datum: '2026-11-22', bestand: FEITEN, hoe: 'gewijzigd' },
      { datum: '2026-11-22', bestand: 'content/rollen/é.mdx', hoe: 'nieuw' },
      { datum: '2026-11-22', bestand: FEITEN, hoe: 'nieuw' },
    ]);
  });

  test('zegt welk feit veranderde', () => {
    const { sleutels } = lees(bron);
    expect(parseSleutels(sleutels, false).map(({ sleutel, hoe }) => `${sleutel} ${hoe}`)).toEqual([
      'hoogte gewijzigd',
      'duur nieuw',
      'hoogte nieuw',
    ]);
  });

  test('kent van een ondiepe kopie alleen het nieuwste, en noemt niet alles nieuw', () => {
    const kopie = join(map, 'kopie');
    git(map, 'clone', '-q', '--depth', '2', `file://${bron}`, kopie);
    const { bestanden, ondiep } = lees(kopie);
    expect(ondiep).toBe(true);
    expect(parseBestanden(bestanden, ondiep)).toEqual([{ datum: '2026-11-22', bestand: FEITEN, hoe: 'gewijzigd' }]);
  });

  test('is er niet in een map zonder git', async () => {
    const los = join(map, 'los');
    await mkdir(los);
    expect(readGitLog(los, [FEITEN])).toBeUndefined();
  });

  test('is bij dezelfde commit steeds gelijk', () => {
    expect(lees(bron)).toEqual(lees(bron));
  });
});
