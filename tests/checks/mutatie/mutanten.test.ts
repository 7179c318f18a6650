import { expect, test } from 'vitest';
import { makeInvoer } from '../../../src/checks/bewijs/invoer.ts';
import { listMutanten, type Mutant } from '../../../src/checks/mutatie/mutanten.ts';
import { proefMutant, type Uitkomst } from '../../../src/checks/mutatie/proef.ts';
import { formatMutanten } from '../../../src/checks/reporters/mutanten.ts';
import { advies } from '../../fixtures/bewijs-bestanden.ts';
import { maakInvoer } from '../../fixtures/bewijs-inhoud.ts';
import { metGrensgevallen } from '../../fixtures/met-grensgevallen.ts';

const { inhoud, keuzehulp } = maakInvoer();
const mutanten = listMutanten(keuzehulp);

function proef(wat: string): Uitkomst {
  const mutant = mutanten.find((een) => een.wat === wat) as Mutant;
  return proefMutant(inhoud, makeInvoer(inhoud, keuzehulp), mutant);
}

test('elk blok, kenmerk, antwoord, elke route en elke eis krijgt zijn eigen fout', () => {
  const aantal = Object.fromEntries(
    Object.entries(Object.groupBy(mutanten, ({ operator }) => operator)).map(([operator, lijst]) => [
      operator,
      lijst.length,
    ]),
  );
  expect(aantal).toEqual({
    'blok-weg': 2,
    'kenmerk-weg': 8,
    'antwoord-weg': 8,
    'antwoord-erbij': 10,
    'antwoord-anders': 12,
    'advies-weg': 7,
    'route-weg': 5,
    'eis-weg': 9,
    'eis-kleiner': 7,
  });
});

test('een mutant verandert niets aan de inhoud zelf', () => {
  expect(keuzehulp.adviezen.map(({ als }) => als)).toEqual(maakInvoer().keuzehulp.adviezen.map(({ als }) => als));
});

test('een advies dat kinderen vergeet, wordt gevangen door de eis erover', () => {
  expect(proef('bel-veilig-thuis: blok 1 weg')).toEqual({
    soort: 'gevangen',
    door: expect.arrayContaining(['advies-ontbreekt']),
  });
});

test('een weggehaald advies laat geen verwijzing achter die de controle op zichzelf al zou melden', () => {
  const { keuzehulp: zonder } = mutanten.find(({ wat }) => wat === 'bel-112: weggehaald') as Mutant;
  expect(zonder.adviezen.some(({ id, alsHetNietLukt }) => id === 'bel-112' || alsHetNietLukt?.dan === 'bel-112')).toBe(
    false,
  );
  expect(proef('bel-112: weggehaald')).toMatchObject({ soort: 'gevangen' });
});

test('een fout die in geen enkele situatie iets verandert, telt niet mee', () => {
  const dubbel = maakInvoer((kopie) =>
    kopie.zet(
      advies('bel-zorgcoordinator'),
      'als',
      '[{leeftijd: [volwassen, weet-niet]}, {leeftijd: [volwassen], politie: [ja]}]',
    ),
  );
  const uitkomsten = listMutanten(dubbel.keuzehulp)
    .filter(({ wat }) => /^bel-zorgcoordinator: blok 2(,| weg)/.test(wat))
    .map((mutant) => proefMutant(dubbel.inhoud, makeInvoer(dubbel.inhoud, dubbel.keuzehulp), mutant).soort);
  // Without it, with weet-niet too or instead, and at more or other answers to the police: the first block says all that.
  expect(uitkomsten.filter((soort) => soort === 'gelijk')).toHaveLength(6);
});

test('wat niets bewaakt, ontsnapt', () => {
  expect(proef('ga-naar-de-politie: blok 1, politie ook bij nee')).toEqual({ soort: 'ontsnapt' });
});

test('een eis die minder bewaakt, valt op bij het vergelijken met de vorige versie', () => {
  expect(proef('eis gevaar-eerst-112: weggehaald')).toEqual({ soort: 'gevangen', door: ['eis weg'] });
  expect(proef('eis kind-naar-veilig-thuis: blok 1, leeftijd zonder weet-niet')).toEqual({
    soort: 'gevangen',
    door: ['eis kleiner'],
  });
  expect(proef('eis ouders-alleen-als-het-kan: blok 1 zonder huiselijk')).toEqual({
    soort: 'gevangen',
    door: ['eis kleiner'],
  });
});

test('de telling noemt het deel dat gevangen is, en elke fout die ontsnapte', () => {
  const tekst = formatMutanten([
    { operator: 'blok-weg', wat: 'a: blok 1 weg', uitkomst: { soort: 'gevangen', door: ['advies-ontbreekt'] } },
    { operator: 'blok-weg', wat: 'b: blok 1 weg', uitkomst: { soort: 'ontsnapt' } },
    { operator: 'blok-weg', wat: 'c: blok 1 weg', uitkomst: { soort: 'gelijk' } },
  ]);
  expect(tekst).toMatch(/samen +3 +1 +1 +1 +50 % +50 %/);
  expect(tekst).toContain('advies-ontbreekt: 1');
  expect(tekst).toContain('Ontsnapt (1):\n  blok-weg · b: blok 1 weg');
});

test('een verwisseld antwoord dat niets bewaakt, valt op bij een grensgeval', () => {
  const wat = 'ga-naar-de-politie: blok 1, politie nee in plaats van ja';
  const bewaakt = maakInvoer(metGrensgevallen());
  const mutant = listMutanten(bewaakt.keuzehulp).find((een) => een.wat === wat) as Mutant;
  const uitkomst = proefMutant(bewaakt.inhoud, makeInvoer(bewaakt.inhoud, bewaakt.keuzehulp), mutant);
  expect(uitkomst).toMatchObject({ soort: 'gevangen', door: expect.arrayContaining(['grensgeval-anders']) });
});

test('met grensgevallen ontsnapt geen enkele vergissing in de kleine keuzehulp', { timeout: 60_000 }, () => {
  const bewaakt = maakInvoer(metGrensgevallen());
  const ontsnapt = listMutanten(bewaakt.keuzehulp).filter(
    (mutant) => proefMutant(bewaakt.inhoud, makeInvoer(bewaakt.inhoud, bewaakt.keuzehulp), mutant).soort === 'ontsnapt',
  );
  expect(ontsnapt.map(({ wat }) => wat)).toEqual([]);
});

test('de telling zegt ook wat zonder grensgevallen gevangen zou zijn', () => {
  const tekst = formatMutanten([
    { operator: 'blok-weg', wat: 'a: blok 1 weg', uitkomst: { soort: 'gevangen', door: ['grensgeval-anders'] } },
    {
      operator: 'blok-weg',
      wat: 'b: blok 1 weg',
      uitkomst: { soort: 'gevangen', door: ['advies-ontbreekt', 'grensgeval-anders'] },
    },
  ]);
  expect(tekst).toMatch(/samen +2 +0 +2 +0 +100 % +50 %/);
});
