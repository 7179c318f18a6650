import { expect, test } from 'vitest';
import { getVeldtekst } from '../../../src/checks/meting/leestekst.ts';

test('woorden in velden tellen mee, maar geen id’s, adressen en zoekwoorden', () => {
  const entry = {
    id: 'x', file: 'content/x.mdx', path: [],
    titel: 'Bel voor advies', bel: ['comensha'], verwant: ['/rechten/bedenktijd/'], zoekwoorden: ['hulp bij nood'],
    wegen: [{ kop: 'Vannacht nog', paginas: ['/rechten/'] }],
  };
  expect(getVeldtekst(entry)).toBe('Bel voor advies\nVannacht nog');
});
