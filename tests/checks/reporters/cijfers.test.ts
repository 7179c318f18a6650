import { expect, test } from 'vitest';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { formatCijfers } from '../../../src/checks/reporters/cijfers.ts';
import { maakInhoud } from '../../fixtures/kleine-inhoud.ts';

test('zegt wat er is nagekeken en hoe lang dat duurde', () => {
  expect(formatCijfers(parseInhoud(maakInhoud()).inhoud, 1250)).toBe(
    "Nagekeken in 1,3 seconden: 1 keuzehulp, 2 adviezen, 1 regels, 1 veiligheidseisen, 1 casussen, 2 routes, 2 organisaties en voorzieningen, 342 gemeenten, 1 regio's, 7 artikelen, 1 begrippen, 2 feiten, 1 bronnen.",
  );
});
