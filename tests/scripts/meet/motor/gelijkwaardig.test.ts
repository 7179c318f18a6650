import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MOTOR } from '../../../../scripts/meet/motor/bestanden.ts';
import { GELIJKWAARDIG } from '../../../../scripts/meet/motor/gelijkwaardig.ts';

test('elk bestand van de motor bestaat', () => {
  expect(MOTOR.filter((bestand) => !existsSync(bestand))).toEqual([]);
});

test('elke fout die niet te vangen is, gaat over een regel die er nog staat, en heeft een reden', () => {
  const regels = (bestand: string) => readFileSync(bestand, 'utf8').split('\n').map((regel) => regel.trim());
  const verdwenen = GELIJKWAARDIG.filter(({ bestand, inRegel }) => !MOTOR.includes(bestand) || !regels(bestand).includes(inRegel));
  expect(verdwenen).toEqual([]);
  expect(GELIJKWAARDIG.filter(({ omdat }) => !/^[A-Z].+\.$/s.test(omdat))).toEqual([]);
});

test('er staat geen fout twee keer in de lijst', () => {
  const sleutels = GELIJKWAARDIG.map(({ bestand, inRegel, van, naar }) => [bestand, inRegel, van, naar].join(' | '));
  expect(new Set(sleutels).size).toBe(sleutels.length);
});
