import { describe, expect, test } from 'vitest';
import { makeContacten } from '../../../src/checks/bewijs/contacten.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { maakBewijsInhoud } from '../../fixtures/bewijs-inhoud.ts';
import type { Kopie } from '../../fixtures/echte-inhoud.ts';

const regio = 'content/gebieden/regios/voorbeeldregio.yaml';
const maak = (plant?: (kopie: Kopie) => void) =>
  makeContacten(parseInhoud(maakBewijsInhoud(plant)).inhoud, ['onder-18', 'volwassen', 'weet-niet']);

describe('de contacten waarop bewezen wordt', () => {
  test('zijn er voor elke gemeente en voor wie er geen kiest', () => {
    const { gemeenten, bij } = maak();
    expect(gemeenten).toHaveLength(343);
    expect(gemeenten[0]).toBeNull();
    expect(bij('zorgcoordinator', 'GM0001').map(({ naam }) => naam)).toEqual(['Zorgpunt']);
    expect(bij('zorgcoordinator', null).map(({ naam, standIn }) => [naam, standIn])).toEqual([['CoMensha', true]]);
  });

  test('noemen ook van wie het nummer is, al staat er een andere naam bij', () => {
    const { bij, eigenaarVan } = maak((kopie) => kopie.vervang(regio, '075 123 45 67', '09008844'));
    expect(eigenaarVan('0900 8844')).toBe('politie');
    expect(bij('zorgcoordinator', 'GM0001')[0]?.opgenomenDoor).toEqual(['zorgpunt', 'politie']);
  });

  test('zeggen of een ander opneemt dan de partij van de route, ook als dat zo geregeld is', () => {
    const geregeld = maak((kopie) =>
      kopie.vervang('content/hulpaanbod/veilig-thuis.mdx', '- nummer:', '- wieNeemtOp: comensha\n    nummer:'),
    );
    expect(maak().bij('veilig-thuis', null)[0]?.valtIn).toBe(false);
    expect(geregeld.bij('veilig-thuis', null)[0]).toMatchObject({ naam: 'CoMensha', standIn: false, valtIn: true });
  });

  test('tellen gemeenten samen waar overal dezelfde partijen opnemen', () => {
    expect(maak().soortenGemeente).toEqual([null, 'GM0001', 'GM0002']);
  });

  test('hebben van elke route elk nummer één keer', () => {
    const { treffers } = maak();
    expect(treffers.filter(({ route }) => route === 'zorgcoordinator').map(({ contact }) => contact.telefoon)).toEqual([
      '033 448 11 86',
      '075 123 45 67',
    ]);
  });

  test('zijn er niet bij een route die niet bestaat', () => {
    expect(maak().bij('bestaat-niet', null)).toEqual([]);
  });
});
