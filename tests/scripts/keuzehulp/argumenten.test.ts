import { describe, expect, test } from 'vitest';
import { parseAntwoorden, parseArgumenten } from '../../../scripts/keuzehulp/argumenten.ts';
import type { Kenmerk } from '../../../src/domain/keuzehulp-model.ts';

const kenmerken: Kenmerk[] = [
  { id: 'leeftijd', soort: 'vraag', antwoorden: ['16-17', '23-plus', 'weet-niet'], ongevraagd: 'weet-niet' },
  { id: 'politie', soort: 'vraag', antwoorden: ['ja', 'nee', 'weet-niet'], ongevraagd: 'weet-niet' },
  { id: 'huiselijk', soort: 'extra', antwoorden: ['ja', 'nee'], ongevraagd: 'nee' },
  { id: 'kinderen', soort: 'extra', antwoorden: ['ja', 'nee'], ongevraagd: 'nee' },
];

describe('parseArgumenten', () => {
  test('haalt naam, gemeente, json en antwoorden uit elkaar', () => {
    expect(parseArgumenten(['verwijzen', '--gemeente', 'Zaanstad', '--json', 'leeftijd=16-17'])).toEqual({
      naam: 'verwijzen',
      gemeente: 'Zaanstad',
      json: true,
      paren: ['leeftijd=16-17'],
    });
  });

  test.each([
    { args: ['verwijzen', '--gemeente'], melding: 'Achter --gemeente hoort een naam, zoals --gemeente Zaanstad.' },
    { args: ['verwijzen', '--jsn'], melding: 'De optie "--jsn" kennen we niet. Er is: --gemeente <naam> en --json.' },
    { args: ['verwijzen', 'leeftijd'], melding: '"leeftijd" is geen antwoord. Schrijf kenmerk=antwoord, zoals leeftijd=16-17.' },
  ])('zegt bij $args wat er wel hoort', ({ args, melding }) => {
    expect(() => parseArgumenten(args)).toThrow(melding);
  });
});

describe('parseAntwoorden', () => {
  test('zet aangekruiste extra op ja en de rest op nee', () => {
    expect(parseAntwoorden(['politie=nee', 'extra=huiselijk'], kenmerken)).toEqual({ politie: 'nee', huiselijk: 'ja', kinderen: 'nee' });
  });

  test('laat de extra open als die niet genoemd zijn', () => {
    expect(parseAntwoorden(['leeftijd=16-17'], kenmerken)).toEqual({ leeftijd: '16-17' });
  });

  test.each([
    { paar: 'leefijd=16-17', melding: 'Het kenmerk "leefijd" kennen we niet. Bedoel je "leeftijd"? Mogelijk: leeftijd, politie, extra.' },
    { paar: 'politie=nne', melding: 'Het antwoord "politie=nne" kennen we niet. Bedoel je "politie=nee"? Mogelijk: ja, nee, weet-niet.' },
    { paar: 'extra=huislijk', melding: 'Het vakje "extra=huislijk" kennen we niet. Bedoel je "extra=huiselijk"? Mogelijk: huiselijk, kinderen.' },
  ])('noemt bij $paar het dichtstbijzijnde', ({ paar, melding }) => {
    expect(() => parseAntwoorden([paar], kenmerken)).toThrow(melding);
  });

  test('weigert twee antwoorden op dezelfde vraag', () => {
    expect(() => parseAntwoorden(['politie=ja', 'politie=nee'], kenmerken)).toThrow('staat er twee keer');
  });
});
