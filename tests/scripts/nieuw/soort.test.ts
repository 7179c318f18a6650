import { describe, expect, test } from 'vitest';
import { findSoort } from '../../../scripts/nieuw/soort.ts';

describe('de soort van een nieuw bestand', () => {
  test.each([
    ['hulpaanbot', 'Bedoel je hulpaanbod?'],
    ['rollen', 'Bedoel je rol?'],
    ['begripen', 'Bedoel je begrip?'],
    ['sectoren', 'Bedoel je sector?'],
  ])('"%s" is bijna goed', (getypt, raad) => {
    expect(findSoort(getypt)).toMatchObject({ geweigerd: expect.stringContaining(raad) });
  });

  test('noemt bij iets heel anders alle soorten, zonder te raden', () => {
    const { geweigerd } = findSoort('xyz') as { geweigerd: string };
    expect(geweigerd).toContain('Kies uit: hulpaanbod, rol,');
    expect(geweigerd).not.toContain('Bedoel je');
  });

  test('zegt waar iets staat waarvan er een vast aantal is', () => {
    expect(findSoort('gids')).toEqual({
      geweigerd: 'Van "gids" is er een vast aantal: content/gids.yaml. Verander daar wat er staat.',
    });
  });
});
