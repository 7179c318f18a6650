import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakInhoud } from '../fixtures/kleine-inhoud.ts';
import { bewaarVersie, draaiScript, maakMap } from '../fixtures/proefmap.ts';

const ROUTES = 'content/routes.yaml';
let map = '';

const voerUit = (...woorden: string[]) => draaiScript('voorstel.ts', map, woorden);

beforeAll(async () => {
  map = await maakMap(maakInhoud());
  bewaarVersie(map);
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
