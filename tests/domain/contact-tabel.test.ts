import { describe, expect, test } from 'vitest';
import { formatContact } from '../../src/domain/contact-regel.ts';
import { findContacten, packContacten, type ContactTabel, type RenderContact } from '../../src/domain/contact-tabel.ts';
import { resolveContacten } from '../../src/domain/contact.ts';
import type { KetenDeel } from '../../src/domain/contact-gegevens.ts';
import { telHref } from '../../src/domain/telefoon.ts';
import { maakBereik, maakContactGegevens } from '../fixtures/kleine-contacten.ts';
import { codeVan, contactGegevens } from '../fixtures/gebieden.ts';

const LEEFTIJDEN = ['onder-16', '16-17', '18-22', '23-plus'];
const { codes } = contactGegevens.gemeenten;
const render: RenderContact = (route, { naam, ...regel }) => {
  // The site of a municipality stands on its own page.
  const rest = Object.entries(regel).filter(([veld]) => veld !== 'url' || !naam.startsWith('Gemeente '));
  return `[${[route, naam, ...rest.sort().flat()].join('|')}]`;
};
const isVerlopen = ({ gezien }: { gezien: string }) => gezien < '2025';
let gemaakt: ContactTabel | undefined;
const maakTabel = (): ContactTabel => (gemaakt ??= packContacten(contactGegevens, LEEFTIJDEN, { render, isVerlopen }));

const renderAlle = (route: string, code: string | null, leeftijd?: string) =>
  resolveContacten(route, code, contactGegevens, leeftijd ? { leeftijd } : {})
    .map((contact) => render(route, formatContact(contact, isVerlopen)))
    .join('');

describe('de contacten in de browser', () => {
  test('zijn voor elke route, gemeente en leeftijd dezelfde als die van de opdrachtregel', () => {
    const tabel = maakTabel();
    const verschillen: string[] = [];
    for (const route of Object.keys(contactGegevens.routes)) {
      const overal = renderAlle(route, null);
      for (const [positie, code] of codes.entries()) {
        for (const leeftijd of [undefined, 'weet-niet', ...LEEFTIJDEN]) {
          const gevonden = findContacten(tabel, route, positie, leeftijd) ?? overal;
          if (gevonden !== renderAlle(route, code, leeftijd)) verschillen.push(`${route} ${code} ${leeftijd}`);
        }
      }
    }
    expect(verschillen).toEqual([]);
  });

  test('noemen bij een gemeentelijke route het algemene nummer van de gekozen gemeente', () => {
    const contact = findContacten(maakTabel(), 'wijkteam', codes.indexOf(codeVan('Zaanstad')));
    expect(contact).toContain('|Gemeente Zaanstad|');
    expect(contact).toMatch(/tel\|tel:\+?\d+\|telefoon\|[\d ]+/);
    expect(contact).toMatch(/vraagNaar\|Vraag naar [^|]*wijkteam/);
  });

  test('laten weg wat overal hetzelfde is: dat staat al in de pagina', () => {
    expect(maakTabel().routes['veilig-thuis']).toBeUndefined();
    expect(findContacten(maakTabel(), 'veilig-thuis', 0)).toBeUndefined();
  });

  test('blijven die van heel Nederland zolang geen gemeente is gekozen', () => {
    expect(findContacten(maakTabel(), 'wijkteam', -1)).toBeUndefined();
  });
});

describe('de tabel voor de browser', () => {
  const landelijk: KetenDeel = { soort: 'landelijk', bereik: maakBereik('L', { telefoon: '0800 1' }) };
  const kind = maakBereik('Kind', { telefoon: '0800 2', leeftijd: ['16-17'], url: 'https://kind.example' });
  const gegevens = maakContactGegevens({
    routes: {
      overal: { keten: [landelijk] },
      wijk: { keten: [{ soort: 'gemeentenummer' }] },
      streek: { keten: [{ soort: 'regionaal-punt', taak: 'meldpunt' }, landelijk] },
    },
    regios: [[{ taak: 'meldpunt', bereik: [kind, maakBereik('Groot', { telefoon: '0800 3', leeftijd: ['23-plus'] })] }], []],
  }, { afwijking: { 2: { status: 'onzeker' } } });
  const zeg: RenderContact = (route, { naam, telefoon, tel, url }) => `[${[route, naam, telefoon, tel, url].filter(Boolean).join('|')}]`;
  const klein = () => packContacten(gegevens, ['16-17', '18-22', 'weet-niet'], { render: zeg, isVerlopen: () => false });

  test('bewaart elk contact en elke lijst één keer, en alleen wat niet overal gelijk is', () => {
    expect(klein()).toEqual({
      contacten: [
        '[overal|L|0800 1|tel:08001]', '[wijk|Gemeente $1|$2|$3]', '[wijk|Gemeente Eemnes]',
        '[streek|Kind|0800 2|tel:08002|https://kind.example]', '[streek|Groot|0800 3|tel:08003]', '[streek|L|0800 1|tel:08001]', '[wijk|Je gemeente]',
      ],
      lijsten: [[0], [1], [2], [3, 4], [5], [6], [3]],
      routes: { wijk: [1, 1, 2], streek: [3, 4, 4] },
      leeftijden: { '16-17': { streek: { 0: 6 } }, '18-22': { streek: { 0: 4 } } },
      gemeenten: [['GM1', 'GM2', 'GM3'], ['Assen', 'Laren (NH.)', 'Eemnes'], ['14 0592', '14 035', '14 035'], ['14 0592', '14 035', '14 035'].map(telHref)],
    });
  });

  test('zet bij het opzoeken naam en nummer van de gekozen gemeente op hun plek', () => {
    const opzoeken = (route: string, positie: number, leeftijd?: string) => findContacten(klein(), route, positie, leeftijd);
    expect(opzoeken('wijk', 1)).toBe(`[wijk|Gemeente Laren (NH.)|14 035|${telHref('14 035')}]`);
    expect(opzoeken('streek', 0)).toBe('[streek|Kind|0800 2|tel:08002|https://kind.example][streek|Groot|0800 3|tel:08003]');
    expect(opzoeken('streek', 0, '16-17')).toBe('[streek|Kind|0800 2|tel:08002|https://kind.example]');
    expect(opzoeken('streek', 1, '16-17')).toBe('[streek|L|0800 1|tel:08001]');
    expect(opzoeken('overal', 0)).toBeUndefined();
    expect(opzoeken('wijk', -1)).toBeUndefined();
  });
});
