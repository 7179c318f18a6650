import { describe, expect, test } from 'vitest';
import { gidsSchema } from '../../src/schema/gids.ts';
import { paginaSchema } from '../../src/schema/artikel.ts';
import { toonIssues, vindIssues } from '../fixtures/vind-issues.ts';

const GIDS = 'content/gids.yaml';

describe('de gegevens van de gids', () => {
  test('mogen leeg zijn: dan is er nog geen meldadres en geen broncode', () => {
    expect(gidsSchema.parse({ meldadres: null })).toEqual({ meldadres: null, broncode: null });
  });

  test('nemen een mailadres en een webadres aan', () => {
    expect(vindIssues({ [GIDS]: 'meldadres: melden@gids.example\nbroncode: https://broncode.example/gids\n' })).toEqual([]);
  });

  test('weigeren iets anders, met plek en uitleg', () => {
    expect(toonIssues({ [GIDS]: 'meldadres: bel ons\nbroncode: broncode.example\n' })).toMatchInlineSnapshot(`
      "content/gids.yaml:1:12  fout  ongeldig-mailadres
        Bij meldadres staat "bel ons"; dat is geen mailadres.
        → Schrijf één adres, zoals info@voorbeeld.nl.
      content/gids.yaml:2:11  fout  ongeldig-webadres
        Bij broncode staat "broncode.example"; dat is geen volledig webadres.
        → Schrijf het hele adres, met https:// ervoor: https://broncode.example"
    `);
  });

  test('moeten er zijn', () => {
    expect(vindIssues({ [GIDS]: undefined }).map(({ code, file }) => `${code} ${file}`)).toEqual([`bestand-ontbreekt ${GIDS}`]);
  });
});

test('een pagina over de gids zelf hoeft op geen bron te rusten', () => {
  const pagina = { titel: 'Wie maakt dit?', samenvatting: 'Een klein, onafhankelijk team.', nagekeken: '2026-11-22' };
  expect(paginaSchema.parse(pagina).bronnen).toEqual([]);
});
