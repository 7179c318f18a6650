import { expect, test, vi } from 'vitest';
import { listBeslistabel } from '../../src/site/casus.ts';

vi.mock('../../src/site/content.ts', () => ({
  listRegels: async () => [
    { code: 'R10', tekst: 'Vraag toestemming.', zekerheid: 'vast' },
    { code: 'R2b', tekst: 'Bel Nidos.', zekerheid: 'afgeleid' },
    { code: 'R2a', tekst: 'Bel Veilig Thuis.', zekerheid: 'vast' },
  ],
}));

test('de regels staan op nummer, en wat wij afleiden is te herkennen', async () => {
  expect((await listBeslistabel()).map(({ code, afgeleid }) => `${code} ${afgeleid}`)).toEqual(['R2a false', 'R2b true', 'R10 false']);
});
