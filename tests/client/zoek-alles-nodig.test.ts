import { describe, expect, test } from 'vitest';
import { heeftAlles, vraagtAlles } from '../../src/client/zoek-alles-nodig.ts';
import { openZoekbron } from '../../src/domain/zoek-bron.ts';

const gegevens = {
  groepen: [
    { soort: 'recht', voor: '/rechten/', na: '/', woorden: '', ids: ['bedenktijd'], titels: ['Bedenktijd'], zoekwoorden: ['b9|geen papieren'] },
    { soort: 'organisatie', voor: '/hulpaanbod/', na: '/', woorden: '', ids: ['shop', 'comensha'], titels: ['SHOP Den Haag', 'CoMensha'], zoekwoorden: ['', ''] },
  ],
  synoniemen: {},
  stopwoorden: 'de het een',
  gewoneNamen: '',
  gemeentewoorden: 'gemeente',
};
const eerst = openZoekbron(gegevens);

describe('wacht een antwoord op plaatsen en begrippen', () => {
  test.each([
    ['bedenktijd', false, 'het woord van een pagina'],
    ['de bedenktijd', false, 'met een woord dat niets zegt'],
    ['comensha', false, 'een organisatie bij haar hele naam'],
    ['den haag', true, 'een plaats die ook in de naam van een organisatie staat'],
    ['bussum', true, 'een woord dat nog onbekend is'],
    ['bedenktijd bussum', true, 'één onbekend woord is genoeg'],
  ])('%s: %s, want het is %s', (vraag, wacht) => {
    expect(vraagtAlles(vraag, eerst)).toBe(wacht);
  });

  test('een bron zonder plaatsen heeft nog niet alles', () => {
    expect(heeftAlles(eerst)).toBe(false);
    expect(heeftAlles(openZoekbron(gegevens, { codes: ['GM0518'], namen: ["'s-Gravenhage"], oud: [''], plaatsen: [''], aliassen: ['Den Haag'] }))).toBe(true);
  });
});
