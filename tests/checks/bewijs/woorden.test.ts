import { describe, expect, test } from 'vitest';
import { formatAdviezen, formatDoel, formatGemeente, formatLijst } from '../../../src/checks/bewijs/woorden.ts';
import { maakInvoer } from '../../fixtures/bewijs-inhoud.ts';

const invoer = maakInvoer();

describe('de woorden van een bewijs', () => {
  test('noemen een lijst zoals in een zin', () => {
    expect(formatLijst([], 'en')).toBe('');
    expect(formatLijst(['a'], 'en')).toBe('a');
    expect(formatLijst(['a', 'b', 'c'], 'of')).toBe('a, b of c');
  });

  test('noemen bij een advies de regel van zijn voorwaarde, en van veel adviezen de eerste drie', () => {
    expect(formatAdviezen(invoer, ['bel-112'])).toBe('bel-112 (content/keuzehulpen/verwijzen/adviezen/bel-112.mdx:8)');
    expect(formatAdviezen(invoer, ['bel-112', 'a', 'b', 'c', 'd'], 'of')).toMatch(/^bel-112 \(.*\), a, b of nog 2$/);
  });

  test('zeggen wat een eis bedoelt', () => {
    expect(formatDoel({ advies: ['x'], route: ['y'], raakt: ['z'], wieNeemtOp: ['w'] })).toBe(
      'advies x, route y, "z" bij raakt of een contact waar w opneemt',
    );
  });

  test('noemen een gemeente alleen als die ertoe doet', () => {
    expect(formatGemeente(invoer, 'GM0001')).toBe(', bijvoorbeeld in Zaanstad');
    expect(formatGemeente(invoer, null)).toBe('');
  });
});
