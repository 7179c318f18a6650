import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...woorden: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, ['scripts/meet.ts', ...woorden], (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }));
  });

test('zonder meting, of met een onbekende, zegt het programma wat er te kiezen is', async () => {
  expect(await run()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Zeg wat je wilt meten.') as string });
  const { code, err } = await run('inhod');
  expect(code).toBe(2);
  expect(err).toMatch(/De meting "inhod" kennen we niet\..*\n {2}inhoud +\S/);
  expect((await run('inhoud', '--snel')).err).toContain('kent geen opties');
});

test('de meting van de inhoud geeft een regel per soort', async () => {
  const { code, out } = await run('inhoud');
  expect(code).toBe(0);
  expect(out).toMatch(/\nrollen +\d+ /);
  expect(out).toMatch(/\nsamen +\d+ /);
});

test('de meting van de casussen zegt wat er te zien is, en geeft wat mist als bestand', async () => {
  const { code, out } = await run('casussen');
  expect(code).toBe(0);
  const [, gedekt = 0, alle = 0] = (/ (\d+) van (\d+) onderdelen/.exec(out) ?? []).map(Number);
  expect(gedekt).toBeLessThanOrEqual(alle);
  expect(out.split('\n# Voorstel ').length > 1).toBe(gedekt < alle);
  expect(out.includes('er zijn geen voorstellen')).toBe(gedekt === alle);
});
