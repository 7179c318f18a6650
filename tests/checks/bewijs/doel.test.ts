import { describe, expect, test } from 'vitest';
import { listGetroffen, listLeeg } from '../../../src/checks/bewijs/doel.ts';
import { listActies } from '../../../src/checks/bewijs/invoer.ts';
import type { Doel } from '../../../src/schema/veiligheid.ts';
import { maakInvoer } from '../../fixtures/bewijs-inhoud.ts';

const invoer = maakInvoer();
const ids = (doel: Doel): string[][] =>
  listGetroffen(invoer, listActies(invoer), [doel]).map(({ ids: [gevonden] }) => [...(gevonden ?? [])]);

describe('wat een eis noemt', () => {
  test.each<[string, Doel, string[]]>([
    ['een advies', { advies: ['bel-112'] }, ['bel-112']],
    ['een route', { route: ['comensha', 'veilig-thuis'] }, ['bel-veilig-thuis', 'bel-comensha']],
    ['iets bij raakt', { raakt: ['ouders-inlichten'] }, ['betrek-de-ouders']],
    ['een waarschuwing is geen actie', { raakt: ['zelf-onderzoeken'] }, []],
  ])('vindt de acties: %s', (_wat, doel, gevonden) => {
    expect(ids(doel)).toEqual([gevonden]);
  });

  test('wordt voor wie opneemt in elke soort gemeente en leeftijd apart gezocht', () => {
    const perPlaats = listGetroffen(invoer, listActies(invoer), [{ wieNeemtOp: ['comensha'] }]);
    const inZaanstad = perPlaats.find(({ gemeente }) => gemeente === 'GM0001')?.ids[0];
    const zonder = perPlaats.find(({ gemeente }) => gemeente === null)?.ids[0];
    expect([...(inZaanstad ?? [])]).toEqual(['bel-comensha']);
    expect([...(zonder ?? [])]).toEqual(['bel-zorgcoordinator', 'bel-comensha']);
  });

  test('is leeg als geen enkel advies het heeft, ook geen waarschuwing', () => {
    expect(listLeeg(invoer, { route: ['noodnummer-112'], raakt: ['zelf-onderzoeken'] })).toEqual([]);
    expect(
      listLeeg(invoer, { route: ['zorgcoordinator'], raakt: ['politie-als-eerste-stap'], wieNeemtOp: ['politie'] }),
    ).toEqual(['raakt politie-als-eerste-stap']);
  });
});
