import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draaiScript, maakMap } from '../fixtures/proefmap.ts';

let map = '';

const voerUit = (...woorden: string[]) => draaiScript('nieuw.ts', map, woorden);

beforeAll(async () => {
  map = await maakMap([]);
  await mkdir(join(map, 'content'));
});
afterAll(() => rm(map, { recursive: true }));

describe('npm run nieuw', { timeout: 30_000 }, () => {
  test('maakt een bestand en zegt waar het staat', async () => {
    const { code, out } = await voerUit('begrip', 'nazorg');
    expect(code).toBe(0);
    expect(out).toContain('Gemaakt: een begrip of afkorting, in content/begrippen/nazorg.yaml:1');
    expect(await readFile(join(map, 'content/begrippen/nazorg.yaml'), 'utf8')).toContain(
      '# Het woord voluit.\nterm:\n',
    );
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
