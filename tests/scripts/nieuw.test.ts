import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SCRIPT = resolve('scripts/nieuw.ts');
let map = '';

const voerUit = (...woorden: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, [SCRIPT, ...woorden], { cwd: map }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'nieuw-'));
  await mkdir(join(map, 'content'));
});
afterAll(() => rm(map, { recursive: true }));

describe('npm run nieuw', { timeout: 30_000 }, () => {
  test('maakt een bestand en zegt waar het staat', async () => {
    const { code, out } = await voerUit('begrip', 'nazorg');
    expect(code).toBe(0);
    expect(out).toContain('Gemaakt: een begrip of afkorting, in content/begrippen/nazorg.yaml:1');
    expect(await readFile(join(map, 'content/begrippen/nazorg.yaml'), 'utf8')).toContain('# Het woord voluit.\nterm:\n');
  });

  test.each([
    [[], 'Zo gebruik je dit: npm run nieuw -- <soort> <id>'],
    [['begrip'], 'Zeg ook welke id.'],
    [['begrip', 'na', 'zorg'], 'Een id is één woord; zet streepjes in plaats van spaties.'],
    [['begirp', 'nazorg'], 'Bedoel je begrip?'],
    [['begrip', 'Na Zorg'], 'Bedoel je na-zorg?'],
  ])('maakt niets en stopt met 2 bij %j', async (woorden, melding) => {
    const { code, out, err } = await voerUit(...woorden);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(melding);
  });
});
