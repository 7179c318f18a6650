import { describe, expect, test } from 'vitest';
import { findBuren } from '../../src/domain/buren.ts';

const haltes = [{ naam: 'A', href: '/a/' }, { naam: 'Zonder pagina' }, { naam: 'B', href: '/b/' }, { naam: 'C', href: '/c/' }];

describe('de haltes naast een pagina', () => {
  test('slaan een halte zonder pagina over', () => {
    expect(findBuren(haltes, '/a/')).toStrictEqual({ vorige: undefined, volgende: { naam: 'B', href: '/b/' } });
    expect(findBuren(haltes, '/b/').vorige).toStrictEqual({ naam: 'A', href: '/a/' });
  });

  test('zijn er aan het eind maar aan één kant', () => {
    expect(findBuren(haltes, '/c/')).toStrictEqual({ vorige: { naam: 'B', href: '/b/' }, volgende: undefined });
  });

  test('zijn er niet voor een pagina die geen halte is', () => {
    expect(findBuren(haltes, '/elders/')).toStrictEqual({ vorige: undefined, volgende: undefined });
  });
});
