import { describe, expect, test } from 'vitest';
import { meetGroei, neemMidden, richtingen, type Loop, type Verloop } from '../../../src/checks/meting/groei.ts';

const leeg: Loop = { adviezen: 0, organisaties: 0, lezen: 0, toetsen: 0, bewijzen: 0, samen: 0, wachten: 0, geheugen: 0, knopen: 0, meldingen: 0 };
const maakVerloop = (duur: (keer: number) => number): Verloop => ({
  naam: 'voorbeeld',
  maten: [1, 2, 5, 10].map((keer) => ({ keer, loop: { ...leeg, samen: duur(keer) } })),
});
const groei = (duur: (keer: number) => number) => meetGroei(maakVerloop(duur), 'samen');

describe('de groei', () => {
  test('heeft macht 1 als de tijd meegaat met de inhoud, en macht 2 als die in het kwadraat gaat', () => {
    expect(groei((keer) => 30 * keer)?.macht).toBeCloseTo(1);
    expect(groei((keer) => 30 * keer ** 2)?.macht).toBeCloseTo(2);
    expect(groei(() => 30)?.macht).toBe(0);
  });

  test('telt wat elke keer erbij kost, ook als er eerst al veel vaste tijd is', () => {
    expect(groei((keer) => 1000 + 30 * keer)).toMatchObject({ eerst: 30, laatst: 30 });
    const kwadraat = groei((keer) => 1000 + keer ** 2);
    expect(kwadraat?.laatst).toBeGreaterThan(2 * (kwadraat?.eerst ?? 0));
  });

  test('zegt hoeveel keer zo groot de grootste maat uitkomt', () => {
    expect(groei((keer) => 100 + 20 * keer)?.factor).toBeCloseTo(2.5);
  });

  test('is niet te zeggen met minder dan drie maten', () => {
    expect(meetGroei({ naam: 'te kort', maten: maakVerloop((keer) => keer).maten.slice(0, 2) }, 'samen')).toBeUndefined();
  });
});

test('van meer keren telt per cijfer het midden, zodat één trage keer niets verandert', () => {
  const lopen = [300, 100, 9000, 200, 250].map((samen, plek) => ({ ...leeg, samen, geheugen: plek }));
  expect(neemMidden(lopen)).toMatchObject({ samen: 250, geheugen: 2 });
});

test('elke richting gaat van de inhoud zelf tot tien keer zoveel', () => {
  for (const { maten } of richtingen) {
    expect(maten[0]).toMatchObject({ keer: 1, adviezen: 1, hulpaanbod: 1 });
    expect(maten.at(-1)?.keer).toBe(10);
  }
});
