import { describe, expect, test } from 'vitest';
import { formatUren } from '../../src/domain/uren-in-taal.ts';
import type { Openingstijden } from '../../src/schema/shared/openingstijden.ts';

const uren = (dagen: Openingstijden['tijden'][number]['dagen'], van = '9.00', tot = '17.00') => ({ dagen, van, tot });

describe('wanneer iemand opneemt', () => {
  test('is dag en nacht, als de bron dat zegt', () => {
    expect(formatUren('altijd', 'nl')).toBe('Dag en nacht.');
    expect(formatUren('altijd', 'en')).toBe('Day and night.');
  });

  test('is onbekend zolang er geen precieze uren zijn, en dat staat er', () => {
    expect(formatUren(undefined, 'nl')).toBe('Wij weten niet hoe laat zij opnemen.');
    expect(formatUren(undefined, 'en')).toBe('We do not know at what time they answer.');
  });

  test('noemt een rij dagen met de eerste en de laatste', () => {
    const open = { tijden: [uren(['ma', 'di', 'wo', 'do', 'vr'])] };
    expect(formatUren(open, 'nl')).toBe('Maandag tot en met vrijdag, 9.00 tot 17.00 uur.');
    expect(formatUren(open, 'en')).toBe('Monday to Friday, 9:00 to 17:00.');
  });

  test('zegt elke dag als het om de hele week gaat, in welke volgorde de dagen ook staan', () => {
    const open = { tijden: [uren(['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'], '11.00', '21.00')] };
    expect(formatUren(open, 'nl')).toBe('Elke dag, 11.00 tot 21.00 uur.');
    expect(formatUren(open, 'en')).toBe('Every day, 11:00 to 21:00.');
  });

  test('noemt losse dagen één voor één, en elke openingstijd apart', () => {
    const open = { tijden: [uren(['ma', 'do']), uren(['za', 'zo'], '10.00', '12.00')] };
    expect(formatUren(open, 'nl')).toBe('Maandag, donderdag, 9.00 tot 17.00 uur. Zaterdag, zondag, 10.00 tot 12.00 uur.');
    expect(formatUren(open, 'en')).toBe('Monday, Thursday, 9:00 to 17:00. Saturday, Sunday, 10:00 to 12:00.');
  });
});
