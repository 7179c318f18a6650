import { describe, expect, test } from 'vitest';
import { splitMarkering } from '../../src/client/zoek-markering.ts';

const mark = (tekst: string, ...woorden: string[]) => splitMarkering(tekst, woorden).map((stuk) => (stuk.raak ? `[${stuk.tekst}]` : stuk.tekst)).join('');

describe('wat gezocht is, valt op in een titel', () => {
  test.each([
    ['Slachtoffer van mensenhandel', 'handel', 'Slachtoffer van mensen[handel]'],
    ['Zorgcoördinator in Drenthe', 'zorgcoordinator', '[Zorgcoördinator] in Drenthe'],
    ['Steen in Een', 'een', 'Steen in [Een]'],
    ['Bedenktijd', 'opvang', 'Bedenktijd'],
  ])('%s, gezocht op %s', (tekst, woord, verwacht) => {
    expect(mark(tekst, woord)).toBe(verwacht);
  });

  test('twee woorden vallen elk op, en overlap telt eenmaal', () => {
    expect(mark('Opvang en opvanglocatie', 'opvang', 'opvanglocatie')).toBe('[Opvang] en [opvanglocatie]');
  });

  test('de tekst blijft heel', () => {
    expect(splitMarkering('Café ’t Hoekje', ['cafe']).map(({ tekst }) => tekst).join('')).toBe('Café ’t Hoekje');
  });
});
