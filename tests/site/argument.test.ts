import { expect, test, vi } from 'vitest';
import { listArgumentRegels } from '../../src/site/argument.ts';

vi.mock('../../src/site/content.ts', () => ({
  listArgumenten: async () => [
    { id: 'aangifte', volgorde: 20 },
    { id: 'aanbieden', volgorde: 10 },
  ],
}));

test('de teksten voor een nee staan op de volgorde van de redactie', async () => {
  expect((await listArgumentRegels()).map(({ id }) => id)).toEqual(['aanbieden', 'aangifte']);
});
