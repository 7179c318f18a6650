import { describe, expect, test } from 'vitest';
import { formatNog, NODIG, nul, telToets } from '../../src/client/verlaat-site-teller.ts';

/** Press keys one after another, each with the seconds at which it happens. */
const druk = (...toetsen: [toets: string, seconden: number][]) =>
  toetsen.reduce((teller, [toets, seconden]) => telToets(teller, toets, 1000 * seconden), nul);

describe('snel weg met Shift', () => {
  test('drie keer Shift na elkaar verlaat de site', () => {
    expect(druk(['Shift', 10], ['Shift', 12], ['Shift', 14]).aantal).toBe(NODIG);
  });

  test('een hoofdletter ertussen begint opnieuw', () => {
    expect(druk(['Shift', 1], ['Shift', 2], ['A', 3], ['Shift', 4]).aantal).toBe(1);
  });

  test('na vijf seconden wachten begint het tellen opnieuw', () => {
    expect(druk(['Shift', 1], ['Shift', 2], ['Shift', 7.5]).aantal).toBe(1);
  });

  test('elke druk zegt hoeveel er nog nodig zijn', () => {
    expect(formatNog(druk(['Shift', 1]))).toBe('Nog 2 keer Shift en je verlaat deze site.');
    expect(formatNog(druk(['Shift', 1], ['Shift', 2]))).toBe('Nog 1 keer Shift en je verlaat deze site.');
    expect(formatNog(druk(['Shift', 1], ['Shift', 2], ['Shift', 3]))).toBe('Je verlaat deze site.');
  });

  test('wie niet drukt hoort niets', () => {
    expect(formatNog(nul)).toBe('');
  });
});
