import { describe, expect, test } from 'vitest';
import { checkInhoud } from '../../../src/checks/controle.ts';
import { maakNamaak, type Maat } from '../../../src/checks/namaak/namaak.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { maakInhoud } from '../../fixtures/kleine-inhoud.ts';

const klein = maakInhoud();
const ADVIES = 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis';

function lees(maat: Maat) {
  const { inhoud, issues } = parseInhoud(maakNamaak(klein, maat));
  const [keuzehulp] = inhoud.keuzehulpen;
  return { inhoud, issues, adviezen: keuzehulp?.adviezen ?? [], hulpaanbod: inhoud.hulpaanbod };
}

const idsVan = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
const zoek = <E extends { id: string }>(entries: readonly E[], id: string): E | undefined => entries.find((entry) => entry.id === id);

const maten: Maat[] = [
  { adviezen: 4, hulpaanbod: 1 },
  { adviezen: 1, hulpaanbod: 4 },
  { adviezen: 4, hulpaanbod: 4 },
  { adviezen: 4, hulpaanbod: 2 },
];

describe('de namaakinhoud', () => {
  test('is bij één keer de inhoud zelf', () => {
    expect(maakNamaak(klein, { adviezen: 1, hulpaanbod: 1 })).toEqual(klein);
  });

  test('heeft precies zoveel keer zoveel adviezen en organisaties, elk in een eigen bestand', () => {
    const namaak = maakNamaak(klein, { adviezen: 5, hulpaanbod: 3 });
    const tel = (map: string): number => [...namaak.keys()].filter((file) => file.includes(map)).length;
    expect([tel('/adviezen/'), tel('/hulpaanbod/')]).toEqual([10, 6]);
    expect(namaak.size).toBe(klein.size + 8 + 4);
  });

  test('laat ieder bestand dat niet meegroeit zoals het is', () => {
    const namaak = maakNamaak(klein, { adviezen: 5, hulpaanbod: 1 });
    for (const [file, text] of klein) expect(namaak.get(file), file).toBe(text);
  });

  test('voldoet aan de schema’s, en geen toets vindt er iets in', () => {
    for (const maat of maten) {
      const { inhoud, issues } = lees(maat);
      expect([...issues, ...checkInhoud(inhoud)], JSON.stringify(maat)).toEqual([]);
    }
  });

  test('heeft geen id, naam of telefoonnummer twee keer', () => {
    const { inhoud, adviezen, hulpaanbod } = lees({ adviezen: 6, hulpaanbod: 6 });
    const nummers = hulpaanbod.flatMap(({ telefoon }) => telefoon.map(({ nummer }) => nummer));
    for (const lijst of [idsVan(adviezen), idsVan(hulpaanbod), idsVan(inhoud.routes), hulpaanbod.map(({ naam }) => naam), adviezen.map(({ titel }) => titel), nummers]) {
      expect(lijst.length).toBeGreaterThanOrEqual(12);
      expect(new Set(lijst).size).toBe(lijst.length);
    }
  });

  test('is elke keer dezelfde', () => {
    const maat = { adviezen: 7, hulpaanbod: 2 };
    expect(maakNamaak(klein, maat)).toEqual(maakNamaak(klein, maat));
  });

  test('houdt een kleinere namaak heel: wat erbij komt verandert niets aan wat er was', () => {
    const groter = maakNamaak(klein, { adviezen: 4, hulpaanbod: 1 });
    for (const [file, text] of maakNamaak(klein, { adviezen: 3, hulpaanbod: 1 })) expect(groter.get(file), file).toBe(text);
  });
});

describe('een advies in namaak', () => {
  test('houdt zijn tekst, en wijst bij wat je doet als het niet lukt naar de kopie van dezelfde ronde', () => {
    const { adviezen } = lees({ adviezen: 3, hulpaanbod: 1 });
    const [echt, kopie] = [zoek(adviezen, 'bel-veilig-thuis'), zoek(adviezen, 'bel-veilig-thuis-3')];
    expect(kopie?.tekst.body).toBe(echt?.tekst.body);
    expect(kopie?.alsHetNietLukt?.dan).toBe('bel-comensha-3');
    expect(zoek(adviezen, 'bel-comensha-3')?.alsHetNietLukt?.dan).toBe('vangnet');
  });

  test('leidt naar dezelfde route zolang de organisaties niet meegroeien, en anders naar een eigen route', () => {
    expect(zoek(lees({ adviezen: 2, hulpaanbod: 1 }).adviezen, 'bel-comensha-2')?.routes).toEqual(['comensha']);
    const { inhoud, adviezen, hulpaanbod } = lees({ adviezen: 2, hulpaanbod: 2 });
    expect(zoek(adviezen, 'bel-veilig-thuis-2')?.routes).toEqual(['veilig-thuis-2']);
    const [schakel] = zoek(inhoud.routes, 'veilig-thuis-2')?.keten ?? [];
    const [telefoon] = zoek(hulpaanbod, 'veilig-thuis-2')?.telefoon ?? [];
    expect(schakel).toMatchObject({ id: 'veilig-thuis-2', nummer: telefoon?.nummer });
    expect(telefoon?.nummer).not.toBe('0800 2000');
  });

  test('vervangt alleen adviezen van dezelfde ronde', () => {
    const met = maakInhoud({ [`${ADVIES}.mdx`]: ['als:', 'vervangt: [bel-comensha]\nals:'] });
    expect(maakNamaak(met, { adviezen: 2, hulpaanbod: 1 }).get(`${ADVIES}-2.mdx`)).toContain('vervangt:\n  - bel-comensha-2\n');
  });
});

test('een uitzondering op de weet-niet-wet geldt ook voor de kopie van haar route', () => {
  const VEILIGHEID = 'content/keuzehulpen/verwijzen/veiligheid.yaml';
  const uitzondering = 'weetNiet: [{kenmerk: leeftijd, route: comensha, door: [veilig-thuis], omdat: Dit is een voorbeeld.}]\neisen:';
  const met = maakInhoud({ [VEILIGHEID]: ['eisen:', uitzondering] });
  const { inhoud } = parseInhoud(maakNamaak(met, { adviezen: 2, hulpaanbod: 2 }));
  expect(inhoud.keuzehulpen[0]?.veiligheid?.weetNiet.map(({ route, door }) => ({ route, door }))).toEqual([
    { route: 'comensha', door: ['veilig-thuis'] },
    { route: 'comensha-2', door: ['veilig-thuis', 'veilig-thuis-2'] },
  ]);
});

describe('de grensgevallen in namaak', () => {
  const GRENZEN = 'content/keuzehulpen/verwijzen/grensgevallen.yaml';

  test('bewaken ook elke kopie, zoals de redactie ze zou bijwerken', () => {
    const met = maakInhoud({ [GRENZEN]: '- {id: g001, antwoorden: {gevaar: ja, leeftijd: volwassen}, wel: [bel-comensha]}\n' });
    const { inhoud } = parseInhoud(maakNamaak(met, { adviezen: 3, hulpaanbod: 1 }));
    const wel = inhoud.keuzehulpen[0]?.grensgevallen.flatMap((geval) => geval.wel) ?? [];
    expect(new Set(wel)).toEqual(new Set(inhoud.keuzehulpen[0]?.adviezen.map(({ id }) => id)));
  });

  test('komen er niet waar de inhoud er geen heeft', () => {
    expect(maakNamaak(klein, { adviezen: 3, hulpaanbod: 1 }).has(GRENZEN)).toBe(false);
  });
});
