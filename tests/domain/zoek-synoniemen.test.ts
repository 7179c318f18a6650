import { expect, test } from 'vitest';
import { listSynoniemen, mapSynoniemen } from '../../src/domain/zoek-synoniemen.ts';

const synoniemen = mapSynoniemen({ opvang: 'slaapplek|nergens slapen', 'gegevens delen': 'privacy' });

test('een synoniem telt alleen als het heel in de vraag staat, met de woorden in dezelfde volgorde', () => {
  expect(listSynoniemen(['kan', 'nergens', 'slapen'], synoniemen)).toMatchObject([{ plek: 1, bedoelt: ['opvang'] }]);
  expect(listSynoniemen(['slapen', 'nergens'], synoniemen)).toEqual([]);
  expect(listSynoniemen(['nergens'], synoniemen)).toEqual([]);
});

test('een synoniem kan meer woorden bedoelen', () => {
  expect(listSynoniemen(['privacy'], synoniemen)[0]?.bedoelt).toEqual(['gegevens', 'delen']);
});
