import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakInhoud } from '../fixtures/kleine-inhoud.ts';

const SCRIPT = resolve('scripts/actueel.ts');
let map = '';

const voerUit = (woorden: string[], datum = '2026-05-16') =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const env = { ...process.env, VERWIJSHULP_DATUM: datum };
    execFile(process.execPath, [SCRIPT, ...woorden], { cwd: map, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'actueel-'));
  for (const [path, text] of maakInhoud()) {
    await mkdir(dirname(join(map, path)), { recursive: true });
    await writeFile(join(map, path), text);
  }
});
afterAll(() => rm(map, { recursive: true }));

describe('npm run actueel', { timeout: 30_000 }, () => {
  test('stopt met 0 als alles bij de tijd is', async () => {
    expect(await voerUit([])).toEqual({ code: 0, out: 'Op 16 mei 2026 is alles bij de tijd.\n', err: '' });
  });

  test('stopt met 1 als er iets verlopen is, ook op een dag die je zelf kiest', async () => {
    const { code, out } = await voerUit(['--vandaag', '2028-01-01', '--markdown']);
    expect(code).toBe(1);
    expect(out).toContain('# Na te kijken op 1 januari 2028');
    expect(out).toContain('- [ ] telefoonnummer 033 448 11 86 van CoMensha');
  });

  test.each([
    [['--vandaag', '2028-02-30'], '"2028-02-30" is geen dag.'],
    [['--vandaag'], 'Dit begrijpen we niet: --vandaag'],
    [['--morgen'], 'Dit begrijpen we niet: --morgen'],
  ])('zegt wat er mis is en stopt met 2 bij %j', async (woorden, melding) => {
    const { code, out, err } = await voerUit(woorden);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(melding);
  });
});
