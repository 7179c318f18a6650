import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';

const vind = (component: string, naam: string) => {
  const inhoud = parse(readFileSync(`.cache/voorbeelden/voorbeelden/${component}/index.html`, 'utf8'))
    .querySelectorAll('[data-voorbeeld]')
    .find((voorbeeld) => voorbeeld.querySelector('h2')?.text.trim() === naam);
  if (!inhoud) throw new Error(`${component} heeft geen voorbeeld "${naam}".`);
  return inhoud;
};
const adressen = (component: string, naam: string) =>
  vind(component, naam)
    .querySelectorAll('a[href]')
    .map((link) => link.getAttribute('href') ?? '');

describe('waar een lezer een fout meldt', () => {
  test('is zonder meldadres eerlijk gezegd, zonder link om te mailen', () => {
    const inhoud = vind('meldbericht', 'Zonder meldadres');
    expect(inhoud.text).toContain('Deze gids heeft nog geen meldadres.');
    expect(inhoud.querySelectorAll('a')).toEqual([]);
  });

  test('is met een meldadres een mail die klaarstaat, en met een openbare broncode een link daarheen', () => {
    const [mail = '', broncode] = adressen('meldbericht', 'Met een meldadres en een openbare broncode');
    expect(mail).toMatch(/^mailto:melden@gids\.example\?subject=Klopt/);
    expect(broncode).toBe('https://broncode.example/gids');
  });

  test('is onder een tekst de pagina erover, of met een meldadres een mail die het bestand noemt', () => {
    expect(adressen('verantwoording', 'Onder een tekst met een datum')).toEqual(['/over/meedoen/']);
    const [mail = ''] = adressen('verantwoording', 'Met een meldadres');
    expect(decodeURIComponent(mail)).toContain('Bestand: content/rollen/wijkteam.mdx');
  });
});
