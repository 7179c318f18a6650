import { expect, test } from 'vitest';
import { shortenTokens } from '../../src/integrations/korte-namen.ts';

test('dezelfde naam wordt overal op de pagina dezelfde korte naam, de meest gebruikte de kortste', () => {
  const html =
    '<style>:root{--basis-a:1;--basis-ab:2}p{top:var(--basis-ab);left:var(--basis-ab)}</style><p style="top:var(--basis-a)">';
  expect(shortenTokens(html)).toBe('<style>:root{--1:1;--0:2}p{top:var(--0);left:var(--0)}</style><p style="top:var(--1)">');
});

test('woorden in de tekst blijven staan', () => {
  const html = '<style>:root{--basis-a:1}</style><p>npm start -- --basis-a</p>';
  expect(shortenTokens(html)).toBe('<style>:root{--0:1}</style><p>npm start -- --basis-a</p>');
});

test('een klasse met twee streepjes is geen naam van een token', () => {
  const html = '<style>.kaart--groot{top:var(--basis-a)}</style><p class="kaart--groot">';
  expect(shortenTokens(html)).toBe('<style>.kaart--groot{top:var(--0)}</style><p class="kaart--groot">');
});
