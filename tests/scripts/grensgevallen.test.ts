import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakBewijsInhoud } from '../fixtures/bewijs-inhoud.ts';
import { GRENZEN } from '../fixtures/met-grensgevallen.ts';

const SCRIPT = resolve('scripts/grensgevallen.ts');
let map = '';

const voerUit = (...woorden: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, [SCRIPT, ...woorden], { cwd: map }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'grensgevallen-'));
  for (const [path, text] of maakBewijsInhoud()) {
    await mkdir(dirname(join(map, path)), { recursive: true });
    await writeFile(join(map, path), text);
  }
});
afterAll(() => rm(map, { recursive: true }));

describe('npm run grensgevallen', { timeout: 60_000 }, () => {
  test('laat met --toon alleen zien wat er zou veranderen', async () => {
    const { code, out } = await voerUit('--toon');
    expect(code).toBe(0);
    expect(out).toContain('bel-112: nieuw bij ');
    await expect(readFile(join(map, GRENZEN), 'utf8')).rejects.toThrow('ENOENT');
  });

  test('schrijft het bestand, en heeft daarna niets meer te doen', async () => {
    expect((await voerUit()).out).toContain(': 5 grensgevallen, waarvan dit anders wordt.');
    expect(await readFile(join(map, GRENZEN), 'utf8')).toContain('- id: g005\n');
    expect((await voerUit()).out).toContain('alle 5 grensgevallen kloppen');
  });

  test('legt uit hoe het moet als iemand iets anders typt, en stopt met 2', async () => {
    const { code, out, err } = await voerUit('--schrijf');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('npm run grensgevallen');
  });
});
