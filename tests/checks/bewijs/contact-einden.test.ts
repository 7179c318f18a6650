import { expect, test } from 'vitest';
import { listContactEinden } from '../../../src/checks/bewijs/contact-einden.ts';
import { maakInvoer } from '../../fixtures/bewijs-inhoud.ts';

test('van elke route wordt geteld in hoeveel gemeenten zij waar uitkomt', () => {
  const einden = Object.fromEntries(
    listContactEinden(maakInvoer()).map(({ route, einden: per }) => [
      route,
      Object.entries(per).filter(([, aantal]) => aantal > 0),
    ]),
  );
  expect(einden['zorgcoordinator']).toEqual([
    ['regio', 1],
    ['vervanger', 341],
  ]);
  expect(einden['veilig-thuis']).toEqual([['landelijk', 342]]);
});
