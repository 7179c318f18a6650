import { describe, expect, test } from 'vitest';
import { formatStatus } from '../../src/domain/status.ts';

describe('status in woorden', () => {
  test('wat bij de organisatie zelf is gelezen, krijgt alleen de datum', () => {
    expect(formatStatus('eigen-bron', '2025-03-12', false)).toEqual({ tekst: 'gezien op 12 maart 2025', toon: 'rustig' });
    expect(formatStatus('eigen-bron', '2024-11', false)).toEqual({ tekst: 'gezien in november 2024', toon: 'rustig' });
    expect(formatStatus('eigen-bron', 'onbekend', false)).toEqual({ tekst: 'gezien, datum onbekend', toon: 'rustig' });
  });

  test.each(['bij-derde', 'onzeker'] as const)('wat %s is, is nog te controleren', (status) => {
    expect(formatStatus(status, '2019', false)).toEqual({ tekst: 'nog te controleren, gezien in 2019', toon: 'let-op' });
  });

  test('een bron zonder datum krijgt er geen', () => {
    expect(formatStatus('bij-derde', 'onbekend', false).tekst).toBe('nog te controleren, datum onbekend');
  });

  test('alleen bevestigde gegevens heten bevestigd', () => {
    expect(formatStatus('bevestigd', '2026-01-05', false)).toEqual({ tekst: 'bevestigd door de organisatie, gezien op 5 januari 2026', toon: 'rustig' });
    expect(formatStatus('eigen-bron', '2026-01-05', false).tekst).not.toContain('bevestigd');
  });

  test.each([
    ['eigen-bron', '2025-03-12', 'gezien op 12 maart 2025, controleer vóór gebruik'],
    ['eigen-bron', 'onbekend', 'gezien, datum onbekend, controleer vóór gebruik'],
    ['bevestigd', '2026-01-05', 'bevestigd door de organisatie, gezien op 5 januari 2026, controleer vóór gebruik'],
    ['bij-derde', '2019', 'nog te controleren, gezien in 2019'],
  ] as const)('wat verlopen is, moet je controleren vóór gebruik (%s, %s)', (status, gezien, tekst) => {
    expect(formatStatus(status, gezien, true).tekst).toBe(tekst);
  });
});
