import { expect, test } from 'vitest';
import { listPlaatsenInVraag } from '../../src/domain/zoek-plaatsen.ts';
import { maakZoekbron } from '../fixtures/kleine-zoekdata.ts';

const bron = maakZoekbron();
const namen = (...woorden: string[]) => listPlaatsenInVraag(woorden, bron).flatMap(({ opties }) => opties.map(({ naam }) => naam));

test('een plaats wordt gevonden midden in een vraag, ook onder een oude naam', () => {
  expect(namen('opvang', 'in', 'zwolle', 'gezocht')).toEqual(['Zwolle']);
  expect(namen('opvang', 'weesp')).toEqual(['Weesp']);
});

test('een plaats die ook een gewoon woord is, telt alleen achter een woord als "in", of als er verder niets staat', () => {
  expect(namen('wie', 'kan', 'best', 'helpen')).toEqual([]);
  expect(namen('wie', 'helpt', 'in', 'best')).toEqual(['Best']);
  expect(namen('best')).toEqual(['Best']);
});

test('een plaats die een stopwoord is, telt alleen als er verder niets staat', () => {
  expect(namen('in', 'een', 'huis')).toEqual([]);
  expect(namen('een')).toEqual(['Een']);
});
