import { expect, test } from 'vitest';
import { formatGrensgeval, formatGrensgevallen } from '../../../src/checks/grenzen/bestand.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { maakBewijsInhoud } from '../../fixtures/bewijs-inhoud.ts';
import { GRENZEN, metGrensgevallen } from '../../fixtures/met-grensgevallen.ts';

test('een grensgeval staat er kort, zonder wat leeg is', () => {
  expect(
    formatGrensgeval({
      id: 'g001',
      antwoorden: { gevaar: 'nee', leeftijd: '16-17' },
      extra: [],
      wel: ['bel-112'],
      niet: [],
      routes: { 'bel-112': ['noodnummer-112'] },
    }),
  ).toBe(
    [
      '- id: g001',
      '  antwoorden: {gevaar: nee, leeftijd: 16-17}',
      '  wel: [bel-112]',
      '  routes:',
      '    bel-112: [noodnummer-112]',
    ].join('\n'),
  );
});

test('wat geschreven is, wordt hetzelfde teruggelezen', () => {
  const bestanden = maakBewijsInhoud(metGrensgevallen());
  const [keuzehulp] = parseInhoud(bestanden).inhoud.keuzehulpen;
  expect(keuzehulp?.grensgevallen.length).toBeGreaterThan(3);
  expect(formatGrensgevallen(keuzehulp?.grensgevallen ?? [])).toBe(bestanden.get(GRENZEN));
});
