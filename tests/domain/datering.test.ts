import { describe, expect, test } from 'vitest';
import { formatDatering } from '../../src/domain/datering.ts';

describe('datum in woorden', () => {
  test.each([
    ['een dag staat er voluit', '2025-03-12', '12 maart 2025'],
    ['een nul vooraan verdwijnt', '2024-11-02', '2 november 2024'],
    ['een maand krijgt geen dag erbij', '2025-03', 'maart 2025'],
    ['een jaar blijft een jaar', '2019', '2019'],
    ['onbekend blijft onbekend', 'onbekend', 'datum onbekend'],
  ])('%s', (_wat, datering, tekst) => {
    expect(formatDatering(datering)).toBe(tekst);
  });
});
