import { expect, test } from 'vitest';
import { listZoektermen } from '../../src/domain/zoek-termen.ts';
import { maakZoekbron } from '../fixtures/kleine-zoekdata.ts';

const bron = maakZoekbron();
const woorden = (vraag: string) => listZoektermen(vraag.split(' '), bron).map(({ woord }) => woord);

test('stopwoorden vallen weg, behalve als er niets anders staat', () => {
  expect(woorden('wie is de helpdesk')).toEqual(['is', 'helpdesk']);
  expect(woorden('wie de')).toEqual(['wie', 'de']);
});

test('een synoniem voegt het woord van de site toe, met minder gewicht', () => {
  expect(listZoektermen(['slaapplek'], bron)).toMatchObject([{ woord: 'slaapplek', gewicht: 1 }, { woord: 'opvang', gewicht: 0.8 }]);
});

test('losse delen worden ook als samenstelling gezocht, en een onbekende samenstelling ook in delen', () => {
  expect(woorden('arbeids uitbuiting')).toContain('arbeidsuitbuiting');
  expect(woorden('opvanghelpdesk')).toEqual(['opvanghelpdesk', 'opvang', 'helpdesk']);
});
