import { describe, expect, test } from 'vitest';
import { readZoekdata } from '../../scripts/meet/zoeken/open-bron.ts';
import { parseInhoud } from '../../src/checks/reading/parse-inhoud.ts';
import { listZoekDocumenten, listZoekGroepen } from '../../src/domain/zoek-gegevens.ts';
import { splitWoorden } from '../../src/domain/zoek-woorden.ts';
import { buildZoekGegevens, buildZoekNamen } from '../../src/site/zoek-gegevens.ts';
import { maakInhoud } from '../fixtures/kleine-inhoud.ts';

const { gegevens, namen } = await readZoekdata('.');

describe('de gegevens om in te zoeken', () => {
  test('noemen elk adres één keer', () => {
    const adressen = listZoekDocumenten(listZoekGroepen(gegevens, namen)).map(({ href }) => href);
    expect(adressen.length).toBe(new Set(adressen).size);
  });

  test('hebben in elke kolom van een groep even veel plekken', () => {
    for (const { soort, ids, titels, zoekwoorden, telefoon = ids } of listZoekGroepen(gegevens, namen)) {
      expect([titels.length, zoekwoorden.length, telefoon.length], soort).toEqual([ids.length, ids.length, ids.length]);
    }
  });

  test('verwijzen met elk synoniem naar een woord waarmee een pagina te vinden is', () => {
    const documenten = listZoekDocumenten(listZoekGroepen(gegevens, namen));
    const bekend = new Set(documenten.flatMap(({ titel, zoekwoorden }) => [titel, ...zoekwoorden].flatMap(splitWoorden)));
    const zonder = Object.keys(gegevens.synoniemen).filter((woord) => !splitWoorden(woord).every((deel) => bekend.has(deel)));
    expect(zonder).toEqual([]);
  });

  test('zijn gelijk bij een andere volgorde van de bestanden', () => {
    const { inhoud } = parseInhoud(maakInhoud());
    const zoekwoorden = inhoud.zoekwoorden;
    if (!zoekwoorden) throw new Error('de kleine inhoud heeft geen zoekwoorden');
    const alles = { ...inhoud, casussen: [], zoekwoorden };
    expect(buildZoekGegevens({ ...alles, hulpaanbod: inhoud.hulpaanbod.toReversed() })).toEqual(buildZoekGegevens(alles));
  });

  test('tonen geen nummer dat niet van de organisatie of overheid zelf komt', () => {
    const { inhoud } = parseInhoud(maakInhoud());
    const zoekwoorden = inhoud.zoekwoorden;
    if (!zoekwoorden) throw new Error('de kleine inhoud heeft geen zoekwoorden');
    const bijDerde = inhoud.hulpaanbod.map((organisatie) => ({ ...organisatie, telefoon: organisatie.telefoon.map((nummer) => ({ ...nummer, status: 'bij-derde' as const })) }));
    const gemeenten = inhoud.gemeenten.map((gemeente) => ({ ...gemeente, telefoonStatus: 'bij-derde' as const }));
    const alles = { ...inhoud, casussen: [], zoekwoorden, hulpaanbod: bijDerde, gemeenten };
    expect(buildZoekGegevens(alles).groepen.find(({ soort }) => soort === 'organisatie')).not.toHaveProperty('telefoon');
    expect(buildZoekNamen(alles).telefoon).toEqual({});
  });
});
