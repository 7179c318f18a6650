import { expect, test } from 'vitest';
import { vindCodes } from '../../fixtures/vind-issues.ts';

test('een gemeente die uit de tabel valt, wordt gemerkt aan het aantal en aan wat ernaar verwijst', () => {
  const rij =
    'GM0342,Voorbeeld 342,Noord-Holland,Voorbeeldregio,Noord-Holland,Voorbeeldregio,GGD,Jeugdregio,Arrondissement,Zorgkantoor,,14 075,eigen-bron,https://www.voorbeeld.example,,2026-05-16,\n';
  expect(vindCodes({ 'content/gebieden/gemeenten.csv': [rij, ''] })).toEqual([
    'aantal-gemeenten content/gebieden/gemeenten.csv:1:1',
    'onbekende-gemeente content/gebieden/woonplaatsen.csv:343:15',
  ]);
});
