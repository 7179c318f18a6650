import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakInhoud } from '../fixtures/kleine-inhoud.ts';
import { draaiScript, maakMap } from '../fixtures/proefmap.ts';

let map = '';

const voerUit = (woorden: string[], datum = '2026-05-16') =>
  draaiScript('actueel.ts', map, woorden, { VERWIJSHULP_DATUM: datum });

beforeAll(async () => {
  map = await maakMap(maakInhoud());
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
