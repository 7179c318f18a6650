import { expect, test } from 'vitest';
import { listOngezieneNummers, type OngezienNummer } from '../../../src/checks/verschil/nummers.ts';
import { readVersie } from '../../../src/checks/verschil/versie.ts';
import { maakBewijsInhoud, type Plant } from '../../fixtures/bewijs-inhoud.ts';

const VEILIG_THUIS = 'content/hulpaanbod/veilig-thuis.mdx';
const REGIO = 'content/gebieden/regios/voorbeeldregio.yaml';

const vergelijk = (plant: Plant): OngezienNummer[] =>
  listOngezieneNummers(readVersie(maakBewijsInhoud()), readVersie(maakBewijsInhoud(plant)));

test('een ander nummer bij dezelfde bron en dag valt op', () => {
  expect(vergelijk((kopie) => kopie.vervang(VEILIG_THUIS, '0800 2000', '0800 2001'))).toEqual([
    { naam: 'Veilig Thuis', voor: '0800 2000', na: '0800 2001' },
  ]);
});

test('dat geldt ook voor het nummer van een regionaal punt', () => {
  expect(vergelijk((kopie) => kopie.vervang(REGIO, '075 123 45 67', '075 123 45 68'))).toEqual([
    { naam: 'Zorgpunt Voorbeeldregio', voor: '075 123 45 67', na: '075 123 45 68' },
  ]);
});

test('staat er een nieuwe dag bij, dan is er gekeken', () => {
  const gevonden = vergelijk((kopie) => {
    kopie.vervang(VEILIG_THUIS, '0800 2000', '0800 2001');
    kopie.vervang(VEILIG_THUIS, 'gezien: 2026-05-16', 'gezien: 2026-11-20');
  });
  expect(gevonden).toEqual([]);
});

test('een andere bron is ook genoeg', () => {
  const gevonden = vergelijk((kopie) => {
    kopie.vervang(REGIO, '075 123 45 67', '075 123 45 68');
    kopie.vervang(REGIO, 'bron: handreiking', 'bron: andere-bron');
  });
  expect(gevonden).toEqual([]);
});

test('hetzelfde nummer met andere spaties is geen ander nummer', () => {
  expect(vergelijk((kopie) => kopie.vervang(VEILIG_THUIS, '0800 2000', '08002000'))).toEqual([]);
});

test('een nummer dat erbij komt, neemt de plaats van geen ander in', () => {
  const erbij = '  - {nummer: "0800 2001", bron: handreiking, gezien: 2026-05-16, status: eigen-bron}\nbronnen:';
  expect(vergelijk((kopie) => kopie.vervang(VEILIG_THUIS, 'bronnen:', erbij))).toEqual([]);
});
