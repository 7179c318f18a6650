import { expect, test } from 'vitest';
import { formatTegelnaam } from '../../src/domain/tegel.ts';
import { regios } from '../fixtures/gebieden.ts';

test.each([
  ['Groningen', 'Gron', 'Groningen'],
  ['Noord-Holland-Noord', 'NHN', 'Noord-Holland-Noord (NHN)'],
])('%s met %s op de tegel heet %s', (naam, kort, verwacht) => {
  expect(formatTegelnaam(naam, { kort })).toBe(verwacht);
});

test('de naam van elke tegel bevat wat erop staat', () => {
  for (const { naam, tegel } of regios) expect(formatTegelnaam(naam, tegel)).toContain(tegel.kort);
});

test('alle 25 regio’s hebben een tegel, en buren in het land raken elkaar op de kaart', () => {
  const plek = new Map(regios.map(({ naam, tegel }) => [naam, tegel]));
  expect(plek.size).toBe(25);
  for (const [een, ander] of [
    ['Fryslân', 'Groningen'],
    ['Groningen', 'Drenthe'],
    ['Flevoland', 'Gooi en Vechtstreek'],
    ['Amsterdam-Amstelland', 'Zaanstreek-Waterland'],
    ['Utrecht', 'Gelderland-Zuid'],
    ['Rotterdam-Rijnmond', 'Zeeland'],
    ['Brabant-Noord', 'Limburg-Noord'],
    ['Limburg-Noord', 'Limburg-Zuid'],
  ] as const) {
    const [a, b] = [plek.get(een), plek.get(ander)];
    const afstand = Math.abs((a?.rij ?? 99) - (b?.rij ?? 0)) + Math.abs((a?.kolom ?? 99) - (b?.kolom ?? 0));
    expect(afstand, `${een} en ${ander}`).toBe(1);
  }
});
