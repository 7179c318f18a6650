import { describe, expect, test } from 'vitest';
import { talen } from '../../src/schema/hulp-nu.ts';
import { verlaatZinnen } from '../../src/site/verlaat-zinnen.ts';

describe.each(talen)('snel weg met Shift, in de taal %s', (taal) => {
  const [blijft, eerste, tweede, weg] = verlaatZinnen[taal].split('|');

  test('zegt na elke druk hoeveel er nog nodig zijn', () => {
    expect(eerste).toContain('2');
    expect(tweede).toContain('1');
    expect(`${eerste} ${tweede}`).toContain('Shift');
  });

  test('zegt wie stopt met drukken dat er niets gebeurt', () => {
    expect(blijft).toMatch(/blijft|stay/);
  });

  test('verraadt tijdens het weggaan niets', () => {
    expect(weg).toMatch(/^(Laden|Loading)…$/);
  });

  test('heeft een zin voor elk aantal keer drukken, en niet meer', () => {
    expect(verlaatZinnen[taal].split('|')).toHaveLength(4);
  });
});
