import { describe, expect, test } from 'vitest';
import { formatBlok, formatOpsomming, type Woorden } from '../../src/domain/voorwaarde.ts';

const maakVraag = (kenmerk: string, kort: string, labels: Record<string, string>) => ({
  kenmerk,
  kort,
  vraag: `${kort}?`,
  hulp: '',
  waarom: 'Omdat het uitmaakt.',
  antwoorden: Object.entries(labels).map(([id, label]) => ({ id, label, hulp: '' })),
});

const woorden: Woorden = {
  vragen: [
    maakVraag('leeftijd', 'Leeftijd', { 'onder-16': 'Jonger dan 16', '16-17': '16 of 17 jaar', '18-plus': '18 of ouder' }),
    maakVraag('dag', 'Dag', { ma: 'Maandag', di: 'Dinsdag', wo: 'Woensdag', do: 'Donderdag', vr: 'Vrijdag', za: 'Zaterdag', zo: 'Zondag' }),
    maakVraag('tijd', 'Tijd', { dag: 'Overdag', avond: 'In de avond', nacht: 'In de nacht', wisselt: 'Dat wisselt' }),
    maakVraag('vorm', 'Vorm', { a: 'Seks', b: 'Werk', c: 'Strafbare feiten', d: 'Bedelen', e: 'Een orgaan', f: 'Weet ik niet' }),
  ],
  extra: { vraag: 'Speelt er meer?', hulp: '', opties: [{ id: 'schade', kort: 'Schade', hulp: '', label: 'Wil schadevergoeding' }, { id: 'kind', kort: 'Kind', hulp: '', label: 'Heeft een kind' }] },
};

describe('een voorwaarde in woorden', () => {
  test('noemt per kenmerk de antwoorden zoals de lezer ze zag', () => {
    expect(formatBlok({ leeftijd: ['onder-16', '16-17'], vorm: ['b'] }, woorden)).toEqual([
      'Leeftijd: “Jonger dan 16” of “16 of 17 jaar”',
      'Vorm: “Werk”',
    ]);
  });

  test('zet de antwoorden in de volgorde van de vraag, ook als de redacteur ze anders opschreef', () => {
    expect(formatBlok({ leeftijd: ['16-17', 'onder-16'] }, woorden)).toEqual(['Leeftijd: “Jonger dan 16” of “16 of 17 jaar”']);
  });

  test('zegt bij een lange lijst wat er níet bij hoort', () => {
    expect(formatBlok({ vorm: ['a', 'c', 'd', 'e', 'f'] }, woorden)).toEqual(['Vorm: elk antwoord behalve “Werk”']);
    expect(formatBlok({ vorm: ['a', 'c', 'd', 'e'] }, woorden)).toEqual(['Vorm: elk antwoord behalve “Werk” en “Weet ik niet”']);
  });

  test('noemt gewoon wat erbij hoort zolang dat er weinig zijn, of zolang er veel ontbreken', () => {
    expect(formatBlok({ tijd: ['dag', 'avond', 'nacht'] }, woorden)).toEqual(['Tijd: “Overdag”, “In de avond” of “In de nacht”']);
    expect(formatBlok({ vorm: ['a', 'b', 'c'] }, woorden)).toEqual(['Vorm: “Seks”, “Werk” of “Strafbare feiten”']);
    expect(formatBlok({ leeftijd: ['onder-16', '16-17'] }, woorden)).toEqual(['Leeftijd: “Jonger dan 16” of “16 of 17 jaar”']);
    expect(formatBlok({ dag: ['ma', 'di', 'wo', 'do'] }, woorden)).toEqual(['Dag: “Maandag”, “Dinsdag”, “Woensdag” of “Donderdag”']);
  });

  test('zegt dat elk antwoord goed is als ze allemaal genoemd zijn', () => {
    expect(formatBlok({ leeftijd: ['onder-16', '16-17', '18-plus'] }, woorden)).toEqual(['Leeftijd: elk antwoord']);
  });

  test('noemt ook dat de vraag niet gesteld is, als dat meetelt', () => {
    expect(formatBlok({ leeftijd: ['18-plus', 'nvt'] }, woorden)).toEqual(['Leeftijd: “18 of ouder” of niet gevraagd']);
  });

  test('zegt van een vakje of het is aangekruist', () => {
    expect(formatBlok({ schade: ['ja'] }, woorden)).toEqual(['Aangekruist: “Wil schadevergoeding”']);
    expect(formatBlok({ kind: ['ja'] }, woorden)).toEqual(['Aangekruist: “Heeft een kind”']);
    expect(formatBlok({ schade: ['nee'] }, woorden)).toEqual(['Niet aangekruist: “Wil schadevergoeding”']);
    expect(formatBlok({ schade: ['ja', 'nee'] }, woorden)).toEqual(['Wel of niet aangekruist: “Wil schadevergoeding”']);
  });

  test('noemt wat niet te vinden is bij zijn id, want de redacteur moet het kunnen terugvinden', () => {
    expect(formatBlok({ verdwenen: ['ja'] }, woorden)).toEqual(['Aangekruist: “verdwenen”']);
  });

  test('heeft geen woorden nodig als het altijd geldt', () => {
    expect(formatBlok({}, woorden)).toEqual([]);
  });
});

test('een opsomming eindigt met een voegwoord', () => {
  expect(formatOpsomming([], 'en')).toBe('');
  expect(formatOpsomming(['a'], 'en')).toBe('a');
  expect(formatOpsomming(['a', 'b'], 'en')).toBe('a en b');
  expect(formatOpsomming(['a', 'b', 'c'], 'of')).toBe('a, b of c');
});
