import { describe, expect, test } from 'vitest';
import { countVitest, sumCounts } from '../../../scripts/test/count.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('tests tellen', () => {
  test('telt geslaagde en mislukte tests van alle bestanden', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];

    expect(countVitest({ testResults }, 1)).toEqual({ passed: 3, failed: 1 });
  });

  test('telt een overgeslagen of nog te schrijven test als mislukt', () => {
    const testResults = [file('passed', 'passed', 'pending', 'skipped', 'todo')];

    expect(countVitest({ testResults }, 0)).toEqual({ passed: 1, failed: 3 });
  });

  test('telt een bestand dat stukging voor zijn eerste test als mislukt', () => {
    expect(countVitest({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  test('telt een bestand dat na zijn geslaagde tests stukging als mislukt', () => {
    expect(countVitest({ testResults: [file('failed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('telt een run zonder verslag als mislukt', () => {
    expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('telt een run zonder tests als mislukt', () => {
    expect(countVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('telt een run die slecht eindigt als mislukt, ook als elke test slaagde', () => {
    expect(countVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('telt de onderdelen bij elkaar op', () => {
    expect(
      sumCounts([
        { passed: 2, failed: 0 },
        { passed: 1, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });
});
