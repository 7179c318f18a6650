import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { advies } from '../fixtures/bewijs-bestanden.ts';
import { maakBewijsInhoud, type Plant } from '../fixtures/bewijs-inhoud.ts';
import { bewaarVersie, draaiScript, maakMap, vulMap } from '../fixtures/proefmap.ts';

let folder: string;

const schrijf = (plant?: Plant) => vulMap(folder, maakBewijsInhoud(plant));
const voerUit = (...woorden: string[]) => draaiScript('verschil.ts', folder, woorden);

beforeAll(async () => {
  folder = await maakMap(maakBewijsInhoud());
  bewaarVersie(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run verschil', { timeout: 30_000 }, () => {
  test('zegt dat er niets veranderd is zolang niemand iets wijzigt', async () => {
    await schrijf();
    expect(await voerUit('HEAD')).toMatchObject({
      code: 0,
      out: expect.stringContaining('In content/ is niets veranderd.'),
    });
  });

  test('toont wat een wijziging doet ten opzichte van een eerdere versie', async () => {
    await schrijf((kopie) => kopie.zet(advies('bel-zorgcoordinator'), 'titel', 'Bel de zorgcoördinator'));
    const { code, out } = await voerUit('HEAD', '--markdown');
    expect(out).toContain('Advies bel-zorgcoordinator, titel: "Doe dit eerst" → "Bel de zorgcoördinator"');
    expect(code).toBe(0);
  });

  test('stopt met 1 als een eis van eerder niet meer geldt', async () => {
    await schrijf((kopie) => kopie.zet(advies('bel-112'), 'als', '[{gevaar: [weet-niet]}]'));
    const { code, out } = await voerUit('HEAD');
    expect(out).toContain('FOUT. Een eis van vóór deze wijziging klopt niet meer.');
    expect(code).toBe(1);
  });

  test('een versie die er niet is, geeft uitleg in het Nederlands en stopt met 2', async () => {
    const { code, out, err } = await voerUit('bestaat-niet');
    expect(err).toContain('De versie "bestaat-niet" is niet gevonden.');
    expect([code, out]).toEqual([2, '']);
  });

  test('zonder versie staat er hoe je het gebruikt', async () => {
    expect(await voerUit()).toMatchObject({ code: 2, err: expect.stringContaining('npm run verschil -- <git-rev>') });
  });
});
