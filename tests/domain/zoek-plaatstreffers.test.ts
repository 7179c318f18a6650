import { expect, test } from 'vitest';
import { listPlaatsTreffers } from '../../src/domain/zoek-plaatstreffers.ts';
import { maakZoekbron } from '../fixtures/kleine-zoekdata.ts';

const bron = maakZoekbron();
const treffers = (vraag: string) => listPlaatsTreffers(vraag.split(' '), vraag.split(' '), bron);

test('een gemeente komt vooraan als er alleen naar haar wordt gevraagd', () => {
  expect(treffers('nummer gemeente zwolle')).toMatchObject({ na: 0, treffers: [{ href: '/gemeente/zwolle/' }] });
});

test('een gemeente komt achter één pagina als er ook iets anders wordt gevraagd', () => {
  expect(treffers('opvang zwolle')).toMatchObject({ na: 1, treffers: [{ href: '/gemeente/zwolle/' }] });
});

test('een gok op een gemeente komt achter twee pagina’s', () => {
  expect(treffers('zwlle')).toMatchObject({ na: 2, treffers: [{ href: '/gemeente/zwolle/' }] });
});

test('een woord van deze site is geen tikfout in een plaatsnaam', () => {
  expect(treffers('loon').treffers).toEqual([]);
});
