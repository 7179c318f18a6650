import { describe, expect, test } from 'vitest';
import { formatMailto, formatMelding } from '../../src/domain/melding.ts';

describe('een bericht over wat niet klopt', () => {
  test('noemt de pagina, het adres en het bestand, en laat de rest open', () => {
    expect(formatMelding({ titel: 'Wijkteam', adres: '/rollen/wijkteam/', bestand: 'content/rollen/wijkteam.mdx' })).toBe(
      [
        'Op deze pagina klopt iets niet: Wijkteam',
        'Adres: /rollen/wijkteam/',
        'Bestand: content/rollen/wijkteam.mdx',
        'Dit staat er nu: ',
        'Dit moet er staan: ',
        'Dat las ik hier: ',
      ].join('\n'),
    );
  });

  test('vraagt niet naar een bestand als de lezer alles zelf invult', () => {
    expect(formatMelding({})).not.toContain('Bestand');
    expect(formatMelding({}).split('\n')).toHaveLength(5);
  });

  test('opent als mail met een onderwerp en dezelfde regels', () => {
    const link = new URL(formatMailto('melden@gids.example', { titel: 'Wijkteam & co', adres: '/rollen/wijkteam/' }));
    expect(link.protocol + link.pathname).toBe('mailto:melden@gids.example');
    expect(link.searchParams.get('subject')).toBe('Klopt er iets niet? Wijkteam & co');
    expect(link.searchParams.get('body')?.split('\r\n')).toEqual(
      formatMelding({ titel: 'Wijkteam & co', adres: '/rollen/wijkteam/' }).split('\n'),
    );
  });
});
