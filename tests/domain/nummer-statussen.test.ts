import { expect, test } from 'vitest';
import { countNummers } from '../../src/domain/nummer-statussen.ts';
import { parseInhoud } from '../../src/checks/reading/parse-inhoud.ts';
import { maakBewijsInhoud } from '../fixtures/bewijs-inhoud.ts';

test('de nummers van organisaties, punten en gemeenten worden per status geteld', () => {
  const { inhoud } = parseInhoud(
    maakBewijsInhoud((kopie) =>
      kopie.vervang('content/gebieden/regios/voorbeeldregio.yaml', 'status: eigen-bron', 'status: bij-derde'),
    ),
  );
  // Four of organisations, one of a regional point, 342 of gemeenten.
  expect(countNummers(inhoud)).toEqual({ bevestigd: 0, 'eigen-bron': 346, 'bij-derde': 1, onzeker: 0 });
});
