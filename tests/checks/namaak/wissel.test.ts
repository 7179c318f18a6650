import { beforeAll, describe, expect, test } from 'vitest';
import { compileInhoud, isLeesbaar, type LeesbareKeuzehulp } from '../../../src/checks/compile-inhoud.ts';
import { maakToeval } from '../../../src/checks/namaak/toeval.ts';
import { maakWissel, wisselAls, type Wissel } from '../../../src/checks/namaak/wissel.ts';
import { readInhoud } from '../../../src/checks/reading/read-inhoud.ts';
import { and } from '../../../src/domain/diagram.ts';
import type { Veiligheid } from '../../../src/schema/veiligheid.ts';

let echt: LeesbareKeuzehulp & { veiligheid: Veiligheid };
const wisselVan = (begin: number): Wissel => maakWissel(echt.keuzehulp, echt.veiligheid, maakToeval(begin));

beforeAll(async () => {
  const { inhoud } = await readInhoud('.');
  const [eerste] = inhoud.keuzehulpen.filter(isLeesbaar);
  if (!eerste?.veiligheid) throw new Error('er is geen keuzehulp met eisen');
  echt = { ...eerste, veiligheid: eerste.veiligheid };
});

describe('andere antwoorden in voorwaarden', () => {
  test('laten dezelfde situaties mogelijk: geen enkel advies kan er nergens meer gelden', () => {
    const { store, wereld, compileAls } = compileInhoud(echt);
    for (const begin of [2, 3, 4]) {
      const wissel = wisselVan(begin);
      const onmogelijk = echt.adviezen.filter(({ als }) => and(store, wereld, compileAls(wisselAls(als, wissel))) === 0);
      expect(onmogelijk.map(({ id }) => id)).toEqual([]);
    }
  });

  test('laten elke eis en onmogelijkheid hetzelfde betekenen', () => {
    const { compileAls } = compileInhoud(echt);
    const wissel = { ...wisselVan(2), alleen: undefined };
    const voorwaarden = [...echt.keuzehulp.onmogelijk.map(({ als }) => [als]), ...echt.veiligheid.eisen.flatMap((eis) => ('als' in eis ? [eis.als] : []))];
    for (const als of voorwaarden) expect(compileAls(wisselAls(als, wissel)), JSON.stringify(als)).toBe(compileAls(als));
  });

  test('geven bijna elk advies in elke ronde een andere voorwaarde dan alle eerdere', () => {
    const { compileAls } = compileInhoud(echt);
    const functies = [2, 3, 4].flatMap((begin) => echt.adviezen.map(({ als }) => compileAls(wisselAls(als, wisselVan(begin)))));
    const gewoon = new Set(echt.adviezen.map(({ als }) => compileAls(als))).size / echt.adviezen.length;
    expect(new Set(functies).size / functies.length).toBeGreaterThan(0.95 * gewoon);
  });

  test('komen nooit in de plaats van weet-niet of nvt', () => {
    const als = [{ positie: ['slachtoffer', 'weet-niet', 'nvt'] }];
    expect(wisselAls(als, wisselVan(2))[0]?.['positie']?.slice(1)).toEqual(['weet-niet', 'nvt']);
  });

  test('zijn bij hetzelfde begin dezelfde, en bij een ander begin andere', () => {
    const maak = (begin: number) => echt.adviezen.map(({ als }) => wisselAls(als, wisselVan(begin)));
    expect(maak(2)).toEqual(maak(2));
    expect(maak(2)).not.toEqual(maak(3));
  });
});

describe('een blok zonder de vraag die iedereen krijgt', () => {
  const wissel: Wissel = { antwoord: (_kenmerk, waarde) => waarde, kenmerk: (id) => id, alleen: { kenmerk: 'melder', antwoorden: ['zorg'] } };

  test('geldt daarna alleen bij de helft van haar antwoorden', () => {
    expect(wisselAls([{ gevaar: ['ja'] }], wissel)).toEqual([{ gevaar: ['ja'], melder: ['zorg'] }]);
    const { kenmerk = '', antwoorden = [] } = wisselVan(2).alleen ?? {};
    const vraag = echt.keuzehulp.vragen.find((een) => een.kenmerk === kenmerk);
    expect(antwoorden).toHaveLength(Math.ceil((vraag?.antwoorden.length ?? 0) / 2));
    expect(vraag?.alleenAls).toBeUndefined();
  });

  test('blijft van een blok dat de vraag wel noemt af', () => {
    expect(wisselAls([{ melder: ['grens'] }], wissel)).toEqual([{ melder: ['grens'] }]);
  });
});
