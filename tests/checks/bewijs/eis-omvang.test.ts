import { expect, test } from 'vitest';
import { measureEis } from '../../../src/checks/bewijs/eis-omvang.ts';
import type { Eis } from '../../../src/schema/veiligheid.ts';
import { maakInvoer } from '../../fixtures/bewijs-inhoud.ts';

const invoer = maakInvoer();
const gemeenten = invoer.inhoud.gemeenten.length;
const basis = { id: 'voorbeeld', omdat: 'Dit is een voorbeeld.' };
const meet = (eis: Eis) => measureEis(invoer, eis);
// 3 × gevaar, 3 × politie, 2 × huiselijk, and 5 × leeftijd with gezag: 2 + 1 + 2.
const alle = 3n * 3n * 2n * 5n;

test('een eis wordt geteld in de situaties waar hij over gaat', () => {
  const eis: Eis = { ...basis, soort: 'nooit', als: [{ gevaar: ['ja'] }], doel: { route: ['politie'] } };
  expect(meet(eis)).toEqual({ situaties: alle / 3n, paren: 0n, contacten: 0, gemeenten: 0 });
});

test('wat alleen ergens mag, wordt overal daarbuiten gezocht', () => {
  const eis: Eis = { ...basis, soort: 'alleen-als', als: [{ gevaar: ['ja'] }], doel: { route: ['politie'] } };
  expect(meet(eis).situaties).toBe(alle - alle / 3n);
});

test('een eis over wie opneemt, is in elke gemeente bekeken', () => {
  const eerst: Eis = { ...basis, soort: 'eerste-actie', als: [{}], isNiet: { wieNeemtOp: ['politie'] }, behalve: [] };
  expect(meet(eerst)).toEqual({ situaties: alle, paren: 0n, contacten: 0, gemeenten });
  const contact: Eis = { ...basis, soort: 'contact-alleen-bij', wieNeemtOp: ['politie'], routes: ['politie'] };
  expect(meet(contact)).toEqual({ situaties: 0n, paren: 0n, contacten: invoer.contacten.treffers.length, gemeenten });
});

test('een antwoord dat niets mag wegnemen, wordt met elk ander antwoord vergeleken', () => {
  const eis: Eis = { ...basis, soort: 'neemt-niets-weg', kenmerk: 'gevaar', antwoord: 'ja' };
  expect(meet(eis)).toEqual({ situaties: 0n, paren: (alle / 3n) * 2n, contacten: 0, gemeenten: 0 });
});
