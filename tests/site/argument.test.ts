import { expect, test, vi } from 'vitest';
import { listArgumentRegels } from '../../src/site/argument.ts';

vi.mock('../../src/site/content.ts', () => ({
  listArgumenten: async () => [
    { id: 'aangifte', titel: 'Voor hulp is geen aangifte nodig', regelingen: [], volgorde: 20 },
    { id: 'aanbieden', titel: 'Bied bedenktijd aan', regelingen: ['bedenktijd'], volgorde: 10 },
  ],
  listCollectie: async () => [{ id: 'bedenktijd', titel: 'Bedenktijd' }],
}));

test('de teksten staan op de volgorde van de redactie, met een link naar de regeling', async () => {
  const regels = await listArgumentRegels();
  expect(regels.map(({ id, links }) => [id, links])).toEqual([
    ['aanbieden', [{ naam: 'Bedenktijd', href: '/rechten/bedenktijd/' }]],
    ['aangifte', []],
  ]);
});
