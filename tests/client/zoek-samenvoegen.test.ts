import { describe, expect, test } from 'vitest';
import { voegAchteraan } from '../../src/client/zoek-samenvoegen.ts';

const uitTekst = [{ href: '/a/' }, { href: '/b/' }, { href: '/c/' }];

describe('resultaten uit de tekst achter de namen', () => {
  test('wat al op het scherm staat, komt niet nog eens', () => {
    expect(voegAchteraan(new Set(['/b/']), uitTekst).map(({ href }) => href)).toEqual(['/a/', '/c/']);
  });

  test('de rang gaat verder waar hij was, zonder gat', () => {
    expect(voegAchteraan(new Set(['/b/', '/x/']), uitTekst).map(({ rang }) => rang)).toEqual([3, 4]);
  });

  test('een pagina die tweemaal gevonden is, staat er eenmaal', () => {
    expect(voegAchteraan(new Set(), [...uitTekst, { href: '/a/' }])).toHaveLength(3);
  });
});
