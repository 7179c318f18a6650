import { describe, expect, test } from 'vitest';
import { formatContact } from '../../src/domain/contact-regel.ts';
import { findContacten, packContacten, type RenderContact } from '../../src/domain/contact-tabel.ts';
import { resolveContacten } from '../../src/domain/contact.ts';
import { codeVan, contactGegevens } from '../fixtures/gebieden.ts';

const LEEFTIJDEN = ['onder-16', '16-17', '18-22', '23-plus'];
const { codes } = contactGegevens.gemeenten;
const render: RenderContact = (route, { naam, ...regel }) => {
  // The site of a municipality stands on its own page.
  const rest = Object.entries(regel).filter(([veld]) => veld !== 'url' || !naam.startsWith('Gemeente '));
  return `[${[route, naam, ...rest.sort().flat()].join('|')}]`;
};
const isVerlopen = ({ gezien }: { gezien: string }) => gezien < '2025';
const tabel = packContacten(contactGegevens, LEEFTIJDEN, { render, isVerlopen });

const renderAlle = (route: string, code: string | null, leeftijd?: string) =>
  resolveContacten(route, code, contactGegevens, leeftijd ? { leeftijd } : {})
    .map((contact) => render(route, formatContact(contact, isVerlopen)))
    .join('');

describe('de contacten in de browser', () => {
  test('zijn voor elke route, gemeente en leeftijd dezelfde als die van de opdrachtregel', () => {
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
    const contact = findContacten(tabel, 'wijkteam', codes.indexOf(codeVan('Zaanstad')));
    expect(contact).toContain('|Gemeente Zaanstad|');
    expect(contact).toMatch(/tel\|tel:\+?\d+\|telefoon\|[\d ]+/);
    expect(contact).toMatch(/vraagNaar\|Vraag naar [^|]*wijkteam/);
  });

  test('laten weg wat overal hetzelfde is: dat staat al in de pagina', () => {
    expect(tabel.routes['veilig-thuis']).toBeUndefined();
    expect(findContacten(tabel, 'veilig-thuis', 0)).toBeUndefined();
  });

  test('blijven die van heel Nederland zolang geen gemeente is gekozen', () => {
    expect(findContacten(tabel, 'wijkteam', -1)).toBeUndefined();
  });
});
