import { expect, test } from 'vitest';
import { listVerlies } from '../../../src/checks/bewijs/verlies.ts';
import { maakInvoer } from '../../fixtures/bewijs-inhoud.ts';

test('wie een vakje leeg laat dat waar is, mist de beschermende routes die eraan hangen', () => {
  expect(listVerlies(maakInvoer())).toEqual([{ kenmerk: 'huiselijk', antwoord: 'ja', routes: ['veilig-thuis'] }]);
});
