import { describe, expect, test } from 'vitest';
import { listDichtbij } from '../../src/client/zoek-dichtbij.ts';
import { buildWoordenschat } from '../../src/domain/zoek-woordenschat.ts';

const bron = { woordenschat: buildWoordenschat(['bedenktijd', 'opvang', 'aangifte'], ['ontvangst']), plaatswoorden: buildWoordenschat(['breda'], []) };

describe('woorden die lijken op wat getypt is', () => {
  test('het woord dat het meest lijkt, staat vooraan', () => {
    expect(listDichtbij('opvangst', bron)).toEqual(['opvang', 'ontvangst']);
  });

  test('namen van gemeenten tellen mee', () => {
    expect(listDichtbij('bredaa', bron)).toEqual(['breda']);
  });

  test('wat voor meer dan de helft anders is, lijkt er niet op', () => {
    expect(listDichtbij('xyzzyq', bron)).toEqual([]);
  });

  test('hooguit drie woorden', () => {
    const veel = buildWoordenschat(['opvang', 'opvangt', 'opvangen', 'opvanger'], []);
    expect(listDichtbij('opvanx', { ...bron, woordenschat: veel })).toHaveLength(3);
  });
});
