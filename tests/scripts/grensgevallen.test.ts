import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakBewijsInhoud } from '../fixtures/bewijs-inhoud.ts';
import { GRENZEN } from '../fixtures/met-grensgevallen.ts';
import { draaiScript, maakMap } from '../fixtures/proefmap.ts';

let map = '';

const voerUit = (...woorden: string[]) => draaiScript('grensgevallen.ts', map, woorden);

beforeAll(async () => {
  map = await maakMap(maakBewijsInhoud());
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

  test('raakt een bestand dat niet te lezen is niet aan, zegt dat, en stopt met 1', async () => {
    const heel = await readFile(join(map, GRENZEN), 'utf8');
    const kapot = heel.replace('- id: g003', '<<<<<<< HEAD\n- id: g003');
    await writeFile(join(map, GRENZEN), kapot);
    const { code, out, err } = await voerUit();
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('er is niets veranderd');
    expect(await readFile(join(map, GRENZEN), 'utf8')).toBe(kapot);
    await writeFile(join(map, GRENZEN), heel);
  });

  test('legt uit hoe het moet als iemand iets anders typt, en stopt met 2', async () => {
    const { code, out, err } = await voerUit('--schrijf');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('npm run grensgevallen');
  });
});
