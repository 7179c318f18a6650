import { describe, expect, test } from 'vitest';
import { readPreview } from './preview.ts';

const vind = (component: string, naam: string) => {
  const voorbeeld = readPreview()
    .find((pagina) => pagina.component === component)
    ?.voorbeelden.find((een) => een.naam === naam);
  if (!voorbeeld) throw new Error(`${component} heeft geen voorbeeld "${naam}".`);
  return voorbeeld.inhoud;
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
