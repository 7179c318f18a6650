import { expect, test, vi } from 'vitest';
import { formatTerm, getBegrip, listBegripRegels } from '../../src/site/begrip.ts';

vi.mock('../../src/site/content.ts', () => ({
  listBegrippen: async () => [
    { id: 'zvh', term: 'Zorg- en Veiligheidshuis', afkorting: 'ZVH' },
    { id: 'eer', term: 'éérste gesprek', afkorting: '' },
    { id: 'avim', term: 'AVIM', afkorting: 'AVIM' },
  ],
}));

test('begrippen staan op het alfabet; accenten en hoofdletters tellen niet', async () => {
  expect((await listBegripRegels()).map(({ id }) => id)).toEqual(['avim', 'eer', 'zvh']);
});

test('een afkorting staat achter het begrip, behalve als ze hetzelfde zijn', () => {
  expect(formatTerm({ term: 'Zorg- en Veiligheidshuis', afkorting: 'ZVH' })).toBe('Zorg- en Veiligheidshuis (ZVH)');
  expect(formatTerm({ term: 'AVIM', afkorting: 'AVIM' })).toBe('AVIM');
});

test('een begrip dat niet bestaat, houdt de bouw tegen', async () => {
  await expect(getBegrip('cosmm')).rejects.toThrow('Begrip "cosmm" staat niet in content/begrippen/.');
});
