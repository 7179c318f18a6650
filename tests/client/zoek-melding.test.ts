import { expect, test } from 'vitest';
import { formatAantal, formatInTekst } from '../../src/client/zoek-melding.ts';

test.each([
  [0, 'Niets gevonden voor “opvang”.'],
  [1, '1 resultaat voor “opvang”.'],
  [7, '7 resultaten voor “opvang”.'],
])('de melding zegt hoeveel er is: %i', (totaal, tekst) => {
  expect(formatAantal(totaal, 'opvang')).toBe(tekst);
});

test.each([
  [1, 'Geen naam of titel past bij “schaamte”. Wel staat het op 1 pagina.'],
  [4, 'Geen naam of titel past bij “schaamte”. Wel staat het op 4 pagina’s.'],
])('de melding zegt dat een woord alleen in de tekst staat: %i', (totaal, tekst) => {
  expect(formatInTekst(totaal, 'schaamte')).toBe(tekst);
});
