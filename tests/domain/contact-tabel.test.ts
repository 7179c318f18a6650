import { describe, expect, test } from 'vitest';
import { formatContact } from '../../src/domain/contact-regel.ts';
import { findContacten, packContacten } from '../../src/domain/contact-tabel.ts';
import { resolveContacten } from '../../src/domain/contact.ts';
import { codeVan, contactGegevens } from '../fixtures/gebieden.ts';

const LEEFTIJDEN = ['onder-16', '16-17', '18-22', '23-plus'];
const { codes, namen } = contactGegevens.gemeenten;
const tabel = packContacten(contactGegevens, LEEFTIJDEN);

describe('de contacten in de browser', () => {
  test('zijn voor elke route, gemeente en leeftijd dezelfde als die van de opdrachtregel', () => {
    const verschillen: string[] = [];
    for (const route of Object.keys(contactGegevens.routes)) {
      const overal = resolveContacten(route, null, contactGegevens).map(formatContact);
      for (const [positie, code] of codes.entries()) {
        for (const leeftijd of [undefined, 'weet-niet', ...LEEFTIJDEN]) {
          const verwacht = resolveContacten(route, code, contactGegevens, leeftijd ? { leeftijd } : {}).map(formatContact);
          const gevonden = findContacten(tabel, namen, route, positie, leeftijd) ?? overal;
          if (!isGelijk(gevonden, verwacht)) verschillen.push(`${route} ${code} ${leeftijd}`);
        }
      }
    }
    expect(verschillen).toEqual([]);
  });

  test('noemen bij een gemeentelijke route het algemene nummer van de gekozen gemeente', () => {
    const [contact] = findContacten(tabel, namen, 'wijkteam', codes.indexOf(codeVan('Zaanstad'))) ?? [];
    expect(contact?.naam).toBe('Gemeente Zaanstad');
    expect(contact?.telefoon).toMatch(/^\d[\d ]+$/);
    expect(contact?.vraagNaar).toMatch(/^Vraag naar .*wijkteam/);
  });

  test('laten weg wat overal hetzelfde is: dat staat al in de pagina', () => {
    expect(tabel.routes['veilig-thuis']).toBeUndefined();
    expect(findContacten(tabel, namen, 'veilig-thuis', 0)).toBeUndefined();
  });
});

/** Equal whatever the order of the keys. */
function isGelijk(a: readonly object[], b: readonly object[]): boolean {
  const norm = (regels: readonly object[]) => JSON.stringify(regels.map((regel) => Object.entries(regel).sort()));
  return norm(a) === norm(b);
}
