import { describe, expect, test } from 'vitest';
import { maakNieuw, type Gemaakt } from '../../../scripts/nieuw/maak.ts';
import { findSoort, nieuweSoorten } from '../../../scripts/nieuw/soort.ts';
import { checkInhoud } from '../../../src/checks/controle.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import type { Inhoudsoort } from '../../../src/schema/inhoudsoorten.ts';
import { maakInhoud } from '../../fixtures/kleine-inhoud.ts';

const soort = (naam: string): Inhoudsoort => findSoort(naam) as Inhoudsoort;
const maak = (naam: string, id: string, bestanden = maakInhoud()) => maakNieuw(soort(naam), id, bestanden);

describe.each(nieuweSoorten.map(({ naam }) => naam))('een nieuwe %s', (naam) => {
  const bestanden = maakInhoud();
  const oud = new Map(bestanden);
  const gemaakt = maak(naam, naam === 'regel' ? 'R2' : 'proef', bestanden) as Gemaakt;
  const { inhoud, issues: gelezen } = parseInhoud(new Map(bestanden).set(gemaakt.pad, gemaakt.tekst));
  const issues = [...gelezen, ...checkInhoud(inhoud)];

  test('vraagt om wat er moet staan, en om niets anders', () => {
    expect(issues.length).toBeGreaterThan(1);
    expect(issues.filter(({ code, file }) => code !== 'veld-leeg' || file !== gemaakt.pad)).toEqual([]);
  });

  test('heeft elke plek om in te vullen leeg, met uitleg erboven', () => {
    const regels = gemaakt.tekst.split('\n');
    const stil = issues.filter(({ line }) => !regels[line - 1]?.endsWith(':') || !/^ *#|^ *(- )?\w+:$/.test(regels[line - 2] ?? ''));
    expect(stil).toEqual([]);
  });

  test('verandert niets aan wat er al stond', () => {
    expect(bestanden).toEqual(oud);
    expect(gemaakt.tekst.startsWith(oud.get(gemaakt.pad) ?? '')).toBe(true);
  });
});

describe('npm run nieuw', () => {
  test('weigert een bestand dat er al is', () => {
    expect(maak('hulpaanbod', 'comensha')).toEqual({
      geweigerd: 'content/hulpaanbod/comensha.mdx bestaat al. Open dat bestand, of kies een andere id.',
    });
  });

  test.each([
    ['bron', 'handreiking', 'In content/bronnen.yaml staat "handreiking" al. Kies een andere id.'],
    ['route', 'comensha', 'In content/routes.yaml staat "comensha" al. Kies een andere id.'],
    ['regel', 'R1', 'In content/keuzehulpen/verwijzen/regels.yaml staat "R1" al. Kies een andere id.'],
  ])('weigert een %s die er al is', (naam, id, geweigerd) => {
    expect(maak(naam, id)).toEqual({ geweigerd });
  });

  test.each(['hulpaanbod', 'bron'])('noemt bij een id met hoofdletters en accenten het goede id (%s)', (naam) => {
    expect(maak(naam, 'Coördinatie Zuid')).toMatchObject({ geweigerd: expect.stringContaining('Bedoel je coordinatie-zuid?') });
  });

  test('noemt bij een regel zonder goede code de volgende die vrij is', () => {
    expect(maak('regel', 'nieuwe-regel')).toMatchObject({ geweigerd: expect.stringContaining('De volgende vrije is R2.') });
  });

  test('laat bij een regel geen nummers overslaan, en wel een letter toevoegen', () => {
    expect(maak('regel', 'R9')).toEqual({ geweigerd: '"R9" slaat een nummer over. De volgende vrije is R2.' });
    expect(maak('regel', 'R1b')).not.toHaveProperty('geweigerd');
  });

  test('laat een id niet uit zijn map ontsnappen', () => {
    for (const id of ['../feiten', 'verwijzen/../../feiten', '..', ''])
      expect(maak('advies', id), id).toHaveProperty('geweigerd');
  });

  test('kiest de enige keuzehulp, en vraagt erom als er meer zijn', () => {
    expect(maak('casus', 'proef')).toMatchObject({ pad: 'content/keuzehulpen/verwijzen/casussen/proef.yaml' });
    const twee = maakInhoud().set('content/keuzehulpen/bedenktijd/keuzehulp.yaml', 'titel: Bedenktijd\n');
    expect(maak('casus', 'proef', twee)).toEqual({
      geweigerd: 'Zet de keuzehulp ervoor: <keuzehulp>/proef. Kies uit: verwijzen, bedenktijd.',
    });
    expect(maak('casus', 'bedenktijd/proef', twee)).toMatchObject({ pad: 'content/keuzehulpen/bedenktijd/casussen/proef.yaml' });
  });

  test('voegt niets toe aan een bestand dat niet te lezen is', () => {
    const stuk = maakInhoud({ 'content/bronnen.yaml': 'handreiking: [' });
    expect(maak('bron', 'proef', stuk)).toMatchObject({ geweigerd: expect.stringContaining('is niet te lezen') });
  });
});
