import { expect, test } from 'vitest';
import { mediaan } from '../../../src/checks/bewijs/interview.ts';

test('het midden van een even aantal is de hoogste van de twee in het midden', () => {
  expect(mediaan([9, 7, 8])).toBe(8);
  expect(mediaan([9, 6, 7, 8])).toBe(8);
  expect(mediaan([])).toBe(0);
});
