import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakInhoud } from '../fixtures/kleine-inhoud.ts';

const SCRIPT = resolve('scripts/voorstel.ts');
const ROUTES = 'content/routes.yaml';
let map = '';

const voerUit = (...woorden: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, [SCRIPT, ...woorden], { cwd: map }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'voorstel-'));
  for (const [path, text] of maakInhoud()) {
    await mkdir(dirname(join(map, path)), { recursive: true });
    await writeFile(join(map, path), text);
  }
  const git = (...woorden: string[]) =>
    execFileSync('git', ['-c', 'user.name=proef', '-c', 'user.email=proef@voorbeeld.example', ...woorden], {
      cwd: map,
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'begin');
});
afterAll(() => rm(map, { recursive: true }));

describe('npm run voorstel', { timeout: 60_000 }, () => {
  test('zegt wat klopt en wat er verandert, en stopt met 1 bij een fout', async () => {
    await writeFile(join(map, ROUTES), maakInhoud({ [ROUTES]: ['naam: CoMensha', 'naam: ""'] }).get(ROUTES) ?? '');
    const { code, out } = await voerUit('HEAD');
    expect(code).toBe(1);
    expect(out).toContain('## Klopt de inhoud?');
    expect(out).toContain('Bij naam staat niets.');
    expect(out).toContain('## Wat verandert deze wijziging?');
  });

  test.each([[[]], [['--markdown']], [['bestaat-niet']]])(
    'vraagt om een versie die git kent, en stopt met 2 (%j)',
    async (woorden) => {
      const { code, out, err } = await voerUit(...woorden);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('Noem een versie om mee te vergelijken');
    },
  );
});
