import { describe, expect, test } from 'vitest';
import { deelIn } from '../../src/client/zoek-groepen.ts';

const gevonden = [
  { href: '/hulpaanbod/comensha/', soort: 'organisatie' },
  { href: '/rechten/bedenktijd/', soort: 'recht' },
  { href: '/hulpaanbod/coa/', soort: 'organisatie' },
  { href: '/rechten/cosm/', soort: 'recht' },
];
const veel = Array.from({ length: 40 }, (_, plek) => ({ href: `/${plek}/`, soort: plek % 2 ? 'recht' : 'rol' }));

describe('de indeling van zoekresultaten', () => {
  test('het beste antwoord staat apart, met rang 1', () => {
    expect(deelIn(gevonden, '')?.beste).toEqual({ ...gevonden[0], rang: 1 });
  });

  test('de soort met het beste van de andere resultaten staat bovenaan, en de rang loopt door', () => {
    const groepen = deelIn(gevonden, '')?.groepen.map(({ soort, resultaten }) => [soort, resultaten.map(({ rang }) => rang)]);
    expect(groepen).toEqual([['recht', [2, 4]], ['organisatie', [3]]]);
  });

  test('tien resultaten staan op het scherm, en het aantal telt ook wat er niet staat', () => {
    const { groepen = [], perSoort } = deelIn(veel, '') ?? {};
    expect(groepen.flatMap(({ resultaten }) => resultaten).length).toBe(9);
    expect(groepen.map(({ aantal }) => aantal)).toEqual([20, 19]);
    expect(perSoort).toEqual({ recht: 20, rol: 19 });
  });

  test('wie één soort kiest, krijgt die soort heel, en het beste antwoord blijft staan', () => {
    const { beste, groepen = [] } = deelIn(veel, 'rol') ?? {};
    expect(beste?.href).toBe('/0/');
    expect(groepen.map(({ soort, resultaten }) => [soort, resultaten.length])).toEqual([['rol', 19]]);
    expect(groepen[0]?.resultaten.map(({ rang }) => rang)).toEqual(Array.from({ length: 19 }, (_, plek) => plek + 2));
  });

  test('zonder resultaten is er niets in te delen', () => {
    expect(deelIn([], '')).toBeUndefined();
  });
});
