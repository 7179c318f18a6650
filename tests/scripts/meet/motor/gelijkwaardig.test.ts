import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MOTOR } from '../../../../scripts/meet/motor/bestanden.ts';
import { GELIJKWAARDIG } from '../../../../scripts/meet/motor/gelijkwaardig.ts';

test('elk bestand van de motor bestaat', () => {
  expect(MOTOR.filter((bestand) => !existsSync(bestand))).toEqual([]);
});

test('elke fout die niet te vangen is, gaat over één regel die er nog staat, en heeft een reden', () => {
  const telRegels = ({ bestand, bij }: (typeof GELIJKWAARDIG)[number]) =>
    readFileSync(bestand, 'utf8')
      .split('\n')
      .filter((regel) => regel.includes(bij)).length;
  expect(GELIJKWAARDIG.filter((een) => !MOTOR.includes(een.bestand) || telRegels(een) !== 1)).toEqual([]);
  expect(GELIJKWAARDIG.filter(({ omdat }) => !/^[A-Z].+\.$/s.test(omdat))).toEqual([]);
});

test('er staat geen fout twee keer in de lijst', () => {
  const sleutels = GELIJKWAARDIG.map(({ bestand, bij, van, naar }) => [bestand, bij, van, naar].join(' | '));
  expect(new Set(sleutels).size).toBe(sleutels.length);
});
