import { describe, expect, test } from 'vitest';
import type { Afwijking } from '../../src/domain/contact-gegevens.ts';
import { contactVanGemeente, standaardSite, vraagtekst } from '../../src/domain/gemeente-contact.ts';
import { maakContactGegevens } from '../fixtures/kleine-contacten.ts';

const maakGegevens = (afwijking: Afwijking = {}) => maakContactGegevens({}, { afwijking: { 1: afwijking } });

describe('het algemene nummer van een gemeente', () => {
  test('heeft de naam, het nummer, de site en de herkomst van het register', () => {
    expect(contactVanGemeente('wijkteam', 0, maakGegevens())).toEqual({
      route: 'wijkteam',
      naam: 'Gemeente Assen',
      wieNeemtOp: 'gemeente:GM1',
      soort: 'gemeente',
      standIn: false,
      telefoon: '14 0592',
      url: 'https://www.assen.nl',
      status: 'eigen-bron',
      gezien: '2026-01',
      bron: 'register',
    });
  });

  test('zegt dat je je gemeente noemt als meer gemeenten het delen', () => {
    const gedeeld = 'Meer gemeenten delen dit nummer: noem je gemeente.';
    expect(contactVanGemeente('wijkteam', 2, maakGegevens()).toelichting).toBe(gedeeld);
    const metMeer = contactVanGemeente('wijkteam', 1, maakGegevens({ toelichting: 'Op vrijdag dicht.' }));
    expect(metMeer.toelichting).toBe(`${gedeeld} Op vrijdag dicht.`);
  });

  test('neemt over wat van een gemeente anders is: status, datum en site', () => {
    const anders = contactVanGemeente('wijkteam', 1, maakGegevens({ status: 'bij-derde', gezien: '2019' }));
    expect(anders).toMatchObject({
      status: 'bij-derde',
      gezien: '2019',
      url: 'https://laren.example',
      telefoon: '14 035',
    });
  });

  test('wordt niet genoemd als het onzeker is; dan blijft de site over, die wel van de gemeente is', () => {
    const onzeker = contactVanGemeente('wijkteam', 1, maakGegevens({ status: 'onzeker' }));
    expect(onzeker).not.toHaveProperty('telefoon');
    expect(onzeker).toMatchObject({ status: 'eigen-bron', url: 'https://laren.example' });
  });
});

test.each([
  ['Assen', 'https://www.assen.nl'],
  ['Bergen (L.)', 'https://www.bergen.nl'],
  ['Súdwest-Fryslân', 'https://www.sudwestfryslan.nl'],
  ["'s-Hertogenbosch", 'https://www.shertogenbosch.nl'],
  ['Bergen op Zoom', 'https://www.bergenopzoom.nl'],
])('de gewone site van %s is %s', (naam, site) => {
  expect(standaardSite(naam)).toBe(site);
});

test('zonder gemeente staat er waar je naar vraagt, als de route dat zegt', () => {
  expect(vraagtekst('leerplicht', 'de leerplichtambtenaar').toelichting).toBe(
    'Bel de gemeente en vraag naar de leerplichtambtenaar. Kies je gemeente voor het nummer.',
  );
  expect(vraagtekst('gemeente-woonplaats', undefined)).toEqual({
    route: 'gemeente-woonplaats',
    naam: 'Je gemeente',
    wieNeemtOp: 'gemeente',
    soort: 'vraagtekst',
    standIn: false,
    toelichting: 'Bel de gemeente. Kies je gemeente voor het nummer.',
  });
});
