import { describe, expect, test } from 'vitest';
import { bewijs } from '../../src/checks/bewijs/bewijs.ts';
import { compileInhoud, isLeesbaar } from '../../src/checks/compile-inhoud.ts';
import { readInhoud } from '../../src/checks/reading/read-inhoud.ts';
import { listDekdoelen } from '../../src/domain/dekking.ts';
import { listVoorstellen } from '../../src/domain/dekking-voorstel.ts';
import { pages } from './site.ts';

const { inhoud } = await readInhoud('.');
const { rapporten } = bewijs(inhoud);
const vind = (adres: string) => {
  const page = pages.find(({ path }) => path === adres);
  if (!page) throw new Error(`${adres} is niet gebouwd`);
  return page.root.querySelector('main') ?? page.root;
};
const lees = (tekst: string) => tekst.replace(/\s+/g, ' ').trim();
const getal = (aantal: bigint | number) => aantal.toLocaleString('nl-NL');

describe.each(inhoud.keuzehulpen.filter(isLeesbaar))('het verslag van $naam', (keuzehulp) => {
  const { naam, adviezen, casussen, veiligheid } = keuzehulp;
  const rapport = rapporten.find((een) => een.keuzehulp === naam);
  const eisen = veiligheid?.eisen ?? [];

  test('noemt elke veiligheidseis met zijn reden, uitkomst en omvang, zoals de bewijzen die geven', () => {
    const rijen = vind(`/redactie/${naam}/`).querySelectorAll('[aria-label="De veiligheidseisen"] tbody tr');
    expect(rijen.length).toBe(eisen.length);
    for (const [plek, { id, omdat }] of eisen.entries()) {
      const cellen = rijen[plek]?.querySelectorAll('th, td').map(({ text }) => lees(text)) ?? [];
      const cijfers = rapport?.eisen.find((eis) => eis.id === id);
      const { situaties = 0n, paren = 0n, contacten = 0 } = cijfers?.omvang ?? {};
      expect(cellen[0]).toContain(lees(omdat));
      expect(cellen[3]).toBe(cijfers?.geldt ? 'Geldt' : 'Geldt niet');
      expect(cellen[4]).toMatch(new RegExp(`^${getal(situaties || paren || contacten).replaceAll('.', '\\.')} `));
    }
  });

  test('telt de situaties van de weet-niet-wet, per vraag', () => {
    const rijen = vind(`/redactie/${naam}/`).querySelectorAll('[aria-label="De weet-niet-wet per vraag"] tbody td');
    expect(rijen.map(({ text }) => lees(text))).toEqual(rapport?.weetNiet.map(({ paren }) => getal(paren)));
  });

  test('beschrijft elk advies één keer', () => {
    const ids = vind(`/redactie/${naam}/adviezen/`).querySelectorAll('article').map(({ id }) => id);
    expect(ids.toSorted()).toEqual(adviezen.map(({ id }) => id).toSorted());
  });

  test('toont elke casus met zijn uitkomst, en precies de voorstellen die de rest laten zien', () => {
    const main = vind(`/redactie/${naam}/casussen/`);
    const rijen = main.querySelectorAll('[aria-label="De casussen"] tbody tr').map(({ text }) => lees(text));
    expect(rijen.length).toBe(casussen.length);
    expect(rijen.every((rij) => rij.endsWith('Klopt'))).toBe(true);
    const compiled = compileInhoud(keuzehulp);
    const voorstellen = listVoorstellen(compiled, listDekdoelen(compiled, eisen), casussen);
    const bestanden = main.querySelectorAll('pre').map(({ text }) => text);
    expect(bestanden.length).toBe(voorstellen.length);
    for (const [plek, { antwoorden }] of voorstellen.entries()) {
      for (const [id, antwoord] of Object.entries(antwoorden)) expect(bestanden[plek]).toContain(`\n  ${id}: ${antwoord}\n`);
    }
  });
});

test('geen pagina buiten de redactie wijst ernaar, behalve de uitleg over het advies', () => {
  const wijzers = pages.filter(
    ({ path, root }) => !path.startsWith('/redactie/') && root.querySelector('a[href^="/redactie/"]'),
  );
  expect(wijzers.map(({ path }) => path)).toEqual(['/over/advies/']);
});
