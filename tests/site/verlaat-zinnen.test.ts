import { describe, expect, test } from 'vitest';
import { verlaatZinnen } from '../../src/site/verlaat-zinnen.ts';

describe('snel weg met Shift, in het Engels', () => {
  const zinnen = verlaatZinnen.en.split('|');
  const [blijft, eerste, tweede, weg] = zinnen;

  test('zegt na elke druk hoeveel er nog nodig zijn', () => {
    expect([eerste, tweede]).toEqual(['Press Shift 2 more times to leave.', 'Press Shift 1 more time to leave.']);
  });

  test('zegt wie stopt met drukken dat er niets gebeurt', () => {
    expect(blijft).toBe('You stay on this page.');
  });

  test('verraadt tijdens het weggaan niets', () => {
    expect(weg).toBe('Loading…');
  });

  test('heeft een zin voor elk aantal keer drukken, en niet meer', () => {
    expect(zinnen).toHaveLength(4);
  });
});
