import { expect, test } from 'vitest';
import { compileInhoud } from '../../src/checks/compile-inhoud.ts';
import { readInhoud } from '../../src/checks/reading/read-inhoud.ts';
import type { Keuzehulp } from '../../src/site/keuzehulp.ts';
import { buildVragenKaart, type VragenKaart } from '../../src/site/redactie-kaart.ts';
import { breekAf, LETTER, tekenKaart, type GetekendVak } from '../../src/site/redactie-tekening.ts';

/** A3 on its side in points, less the margins of the print style: 400 by 270 mm. */
const BLAD = { breedte: (400 / 25.4) * 72, hoogte: (270 / 25.4) * 72 };

const { inhoud } = await readInhoud('.');
const echt = inhoud.keuzehulpen.map((keuzehulp): VragenKaart => {
  const tekst = keuzehulp.keuzehulp;
  if (!tekst) throw new Error(`${keuzehulp.naam} is niet te lezen`);
  const interview = compileInhoud({ ...keuzehulp, keuzehulp: tekst });
  return buildVragenKaart({ tekst, interview } as unknown as Keuzehulp);
});

const rechthoek = ({ x, y, breedte, hoogte }: GetekendVak) => ({ links: x, rechts: x + breedte, boven: y, onder: y + hoogte });

test('is op een vel A3 te lezen zonder vergrootglas: letters van minstens 8 punten', () => {
  for (const kaart of echt) {
    const { breedte, hoogte } = tekenKaart(kaart);
    const schaal = Math.min(BLAD.breedte / breedte, BLAD.hoogte / hoogte);
    expect(LETTER * schaal).toBeGreaterThanOrEqual(8);
  }
});

test('laat vakken niet over elkaar heen vallen, en houdt alles binnen het vel', () => {
  for (const kaart of echt) {
    const { breedte, hoogte, vakken } = tekenKaart(kaart);
    const randen = vakken.map(rechthoek);
    for (const [plek, een] of randen.entries()) {
      expect(een.links >= 0 && een.boven >= 0 && een.rechts <= breedte && een.onder <= hoogte).toBe(true);
      for (const ander of randen.slice(plek + 1)) {
        const los = een.rechts <= ander.links || ander.rechts <= een.links || een.onder <= ander.boven || ander.onder <= een.boven;
        expect(los).toBe(true);
      }
    }
  }
});

test('trekt elke lijn van rechts van het ene vak naar links van een later', () => {
  for (const kaart of echt) {
    const { vakken, lijnen } = tekenKaart(kaart);
    const vakVan = (id: string) => rechthoek(vakken.find((vak) => vak.id === id) as GetekendVak);
    expect(lijnen.length).toBe(kaart.lijnen.length);
    for (const { van, naar, pad } of lijnen) {
      expect(pad.startsWith(`M${vakVan(van).rechts} `)).toBe(true);
      expect(Number(pad.trim().split(' ').at(-2))).toBe(vakVan(naar).links);
      expect(vakVan(van).rechts).toBeLessThan(vakVan(naar).links);
    }
  }
});

test('toont elke vraag, elk antwoord en elke combinatie die niet kan', () => {
  for (const [plek, kaart] of echt.entries()) {
    const woorden = tekenKaart(kaart).vakken.map(({ regels }) => regels.map(({ tekst }) => tekst).join(' ')).join(' ').replaceAll('\u00a0', ' ');
    const vragen = inhoud.keuzehulpen[plek]?.keuzehulp?.vragen ?? [];
    for (const { kort, antwoorden } of vragen) {
      expect(woorden).toContain(`. ${kort}`);
      for (const { label } of antwoorden) expect(woorden).toContain(label);
    }
    const combinaties = inhoud.keuzehulpen[plek]?.keuzehulp?.onmogelijk.length;
    expect(woorden.split('Kan niet samen').length - 1).toBe(combinaties);
  }
});

test('geeft dezelfde tekening voor dezelfde vragen', () => {
  for (const kaart of echt) expect(tekenKaart(kaart)).toEqual(tekenKaart(kaart));
});

test('breekt regels tussen woorden, en laat een te lang woord heel', () => {
  expect(breekAf('een twee drie', 8)).toEqual(['een twee', 'drie']);
  expect(breekAf('mensenhandelzaken nu', 8)).toEqual(['mensenhandelzaken', 'nu']);
  expect(breekAf('', 8)).toEqual([]);
});
