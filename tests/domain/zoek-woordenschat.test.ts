import { expect, test } from 'vitest';
import { buildWoordenschat, listMetBegin } from '../../src/domain/zoek-woordenschat.ts';

const woordenschat = buildWoordenschat(['loverboy', 'opvang'], ['loverboys', 'opvang', 'overleg']);

test('een woord dat in een titel staat, telt als titelwoord, ook als het een zoekwoord is', () => {
  expect(woordenschat.perWoord.get('opvang')?.gewicht).toBe(2);
  expect(woordenschat.perWoord.get('overleg')?.gewicht).toBe(1);
});

test('langere woorden met hetzelfde begin worden gevonden, het woord zelf niet', () => {
  expect(listMetBegin('lover', woordenschat)).toEqual(['loverboy', 'loverboys']);
  expect(listMetBegin('loverboy', woordenschat)).toEqual(['loverboys']);
  expect(listMetBegin('zz', woordenschat)).toEqual([]);
});
