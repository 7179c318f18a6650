import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bestanden } from '../src/checks/reading/bestanden.ts';
import { Kopie, leesKopie, readEcht } from './fixtures/echte-inhoud.ts';
import { geplanteFouten } from './fixtures/geplante-fouten.ts';

/** Each copy is read and proven whole, and the machine may be busy. */
const timeout = 60_000;

/** `TOON=1` prints what each planted fault gives, to be quoted. */
const tabel: string[] = ['| geplante fout | code | melding |', '| --- | --- | --- |'];
let echt: Bestanden;

beforeAll(async () => {
  echt = await readEcht();
});

afterAll(() => {
  if (process.env['TOON']) console.log(tabel.join('\n'));
});

test('de inhoud zoals die is, geeft geen enkele fout', { timeout }, () => {
  const { issues } = leesKopie(new Kopie(echt));
  expect(issues.filter(({ severity }) => severity === 'fout')).toEqual([]);
});

describe('in een kopie van de echte inhoud meldt de controle', () => {
  for (const { wat, plant, code, toont } of geplanteFouten) {
    test(`${wat}: ${code}`, { timeout }, () => {
      const kopie = new Kopie(echt);
      plant(kopie);
      const eigen = leesKopie(kopie).issues.filter((issue) => issue.code === code);
      const melding = eigen.map(({ problem }) => problem).find((problem) => toont.test(problem));
      expect(eigen.map(({ problem }) => problem).join('\n')).toMatch(toont);
      tabel.push(`| ${wat} | \`${code}\` | ${melding} |`);
    });
  }
});

test('er zijn ten minste vijfentwintig verschillende fouten geplant', () => {
  expect(new Set(geplanteFouten.map(({ wat }) => wat)).size).toBeGreaterThanOrEqual(25);
  expect(new Set(geplanteFouten.map(({ code }) => code)).size).toBeGreaterThanOrEqual(25);
});
