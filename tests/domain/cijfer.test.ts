import { describe, expect, test } from 'vitest';
import { formatCijfer, formatGetal, getBalk, sumWaarden } from '../../src/domain/cijfer.ts';

const rij = (waarde?: number) => ({ naam: 'Politie', wanneer: '2024', onder: '', bronnen: ['bron'], ...(waarde === undefined ? {} : { waarde }) });

describe('een getal', () => {
  test('staat er zoals Nederlandse lezers het schrijven', () => {
    expect([1013, 4.5, 68].map(formatGetal)).toEqual(['1.013', '4,5', '68']);
  });

  test('krijgt alleen bij een percentage een teken', () => {
    expect(formatCijfer({ waarde: 35.2 }, 'procent')).toBe('35,2%');
    expect(formatCijfer({ waarde: 944 }, 'mensen')).toBe('944');
  });

  test('is nooit preciezer dan de woorden van de bron', () => {
    expect(formatCijfer({ waarde: 25, inWoorden: 'een kwart' }, 'procent')).toBe('een kwart');
  });

  test('dat er niet is, heet niet bekend', () => {
    expect(formatCijfer({}, 'mensen')).toBe('niet bekend');
  });
});

describe('een balk', () => {
  test('van een percentage loopt van nul tot honderd, ook als alle getallen klein zijn', () => {
    expect(getBalk(4.5, { eenheid: 'procent', waarden: [rij(4.5)] })).toBe(4.5);
  });

  test('van een aantal begint bij nul en is het langst bij het hoogste getal', () => {
    const waarden = [rij(868), rij(434), rij()];
    expect([868, 434, 0].map((waarde) => getBalk(waarde, { eenheid: 'mensen', waarden }))).toEqual([100, 50, 0]);
  });

  test('blijft leeg als er niets te tellen viel', () => {
    expect(getBalk(0, { eenheid: 'mensen', waarden: [rij(0)] })).toBe(0);
  });
});

test('de delen tellen op, ook als er van een rij geen getal is', () => {
  expect(sumWaarden([{ waarde: 231 }, { waarde: 83 }, {}])).toBe(314);
});
