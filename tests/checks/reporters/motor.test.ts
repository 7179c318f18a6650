import { describe, expect, test } from 'vitest';
import { formatMotor, type Gelijkwaardig, type MotorProef } from '../../../src/checks/reporters/motor.ts';

const maak = (uitkomst: MotorProef['uitkomst'], rest: Partial<MotorProef> = {}): MotorProef => ({
  bestand: 'src/domain/slug.ts',
  regel: 3,
  inRegel: 'if (a < b) return a;',
  van: 'a < b',
  naar: 'a <= b',
  uitkomst,
  ...rest,
});
const reden: Gelijkwaardig = {
  bestand: 'src/domain/slug.ts',
  bij: 'return a;',
  van: 'a < b',
  naar: 'a <= b',
  omdat: 'Bij gelijke getallen maakt het niet uit.',
};
const woorden = (tekst: string, begin: string) =>
  tekst
    .split('\n')
    .find((regel) => regel.startsWith(begin))
    ?.split(/ +/);

describe('het verslag over de motor', () => {
  test('telt per bestand en samen; te lang is gevangen, en een gelijkwaardige fout telt niet mee', () => {
    const proeven = [
      maak('overleefd'),
      maak('gevangen', { naar: 'true' }),
      maak('te lang', { naar: 'false' }),
      maak('geen test', { bestand: 'src/domain/blok.ts' }),
    ];
    const verslag = formatMotor(proeven, [reden], 61.4);
    expect(woorden(verslag, 'src/domain/slug.ts')?.slice(1)).toEqual(['3', '1', '1', '1', '0', '0', '100', '%']);
    expect(woorden(verslag, 'src/domain/blok.ts')?.slice(1)).toEqual(['1', '0', '0', '0', '0', '1', '0', '%']);
    expect(woorden(verslag, 'samen')?.slice(1)).toEqual(['4', '1', '1', '1', '0', '1', '66,6', '%']);
    expect(verslag).toContain('In 61 seconden.');
  });

  test('noemt wat ontsnapte met bestand en regel, en apart wat niet te vangen is met de reden', () => {
    const verslag = formatMotor(
      [maak('overleefd'), maak('overleefd', { regel: 9, naar: 'true' }), maak('geen test', { regel: 12, naar: '{}' })],
      [reden],
      1,
    );
    expect(verslag).toContain(
      'Ontsnapt (2):\n  src/domain/slug.ts:9 · a < b → true\n  src/domain/slug.ts:12 · a < b → {} (geen test komt hier)\n',
    );
    expect(verslag).toContain(
      `Gelijkwaardig, dus niet te vangen (1):\n  src/domain/slug.ts:3 · a < b → a <= b\n    ${reden.omdat}`,
    );
  });

  test('zegt het als een fout op de lijst van gelijkwaardige staat en toch gevangen is', () => {
    const verslag = formatMotor([maak('gevangen')], [reden], 1);
    expect(verslag).toMatch(/gevangen of bestaat niet meer:\n {2}src\/domain\/slug\.ts: a < b → a <= b$/);
    expect(woorden(verslag, 'samen')?.slice(1)).toEqual(['1', '0', '1', '0', '0', '0', '100', '%']);
    expect(formatMotor([maak('overleefd')], [reden], 1)).not.toContain('bestaat niet meer');
  });
});
