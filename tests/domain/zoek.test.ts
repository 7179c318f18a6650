import { describe, expect, test } from 'vitest';
import { openZoekbron } from '../../src/domain/zoek-bron.ts';
import { zoek } from '../../src/domain/zoek.ts';
import { maakZoekbron, zoekgegevens } from '../fixtures/kleine-zoekdata.ts';

const bron = maakZoekbron();
const vind = (vraag: string) => zoek(vraag, bron).treffers.map(({ href }) => href);

describe('zoeken', () => {
  test('vindt een pagina op haar titel, op een zoekwoord en op het begin van een woord', () => {
    expect(vind('arbeidsuitbuiting')[0]).toBe('/signalen/arbeidsuitbuiting/');
    expect(vind('la strada')[0]).toBe('/hulpaanbod/comensha/');
    expect(vind('jeugdprost')[0]).toBe('/signalen/seksuele-uitbuiting/');
  });

  test('zet een nummer bij een organisatie en bij een gemeente', () => {
    expect(zoek('comensha', bron).treffers[0]?.telefoon).toBe('033 448 11 86');
    expect(zoek('zwolle', bron).treffers[0]?.telefoon).toBe('14 038');
  });

  test('vindt een organisatie op haar nummer, met en zonder spaties', () => {
    expect(vind('033 448 11 86')[0]).toBe('/hulpaanbod/comensha/');
    expect(vind('0334481186')[0]).toBe('/hulpaanbod/comensha/');
  });

  test('verbetert een tikfout, zegt dat, en zoekt op verzoek naar wat er stond', () => {
    expect(zoek('loverbooy', bron)).toMatchObject({ correctie: 'loverboy', treffers: [{ href: '/begrippen/#loverboy' }] });
    expect(zoek('lovrboy', bron, { letterlijk: true })).toEqual({ treffers: [] });
  });

  test('zegt niets over een verbetering als er niets is verbeterd', () => {
    expect(zoek('Loverboy', bron)).not.toHaveProperty('correctie');
  });

  test('zet een gemeente vooraan als de vraag verder niets vraagt, en anders achter de beste pagina', () => {
    expect(vind('wie bel ik in zwolle')[0]).toBe('/gemeente/zwolle/');
    expect(vind('opvang zwolle').slice(0, 2)).toEqual(['/hulpvragen/opvang/', '/gemeente/zwolle/']);
  });

  test('zegt waarom een gemeente komt bij een naam die niet de hare is', () => {
    expect(zoek('weesp', bron).treffers[0]).toMatchObject({ titel: 'Amsterdam', via: expect.stringContaining('Weesp') });
  });

  test('vindt een gemeente met een tikfout', () => {
    expect(vind('zwole')).toContain('/gemeente/zwolle/');
  });

  test('vindt zonder plaatsen en begrippen de pagina’s al', () => {
    const eerste = openZoekbron(zoekgegevens);
    expect(zoek('comensha', eerste).treffers[0]?.href).toBe('/hulpaanbod/comensha/');
    expect(zoek('zwolle', eerste).treffers).toEqual([]);
  });

  test('geeft elke pagina één keer', () => {
    const adressen = vind('mensenhandel uitbuiting loon');
    expect(new Set(adressen).size).toBe(adressen.length);
  });

  test('geeft niets bij een lege vraag of alleen leestekens', () => {
    expect(zoek('', bron)).toEqual({ treffers: [] });
    expect(zoek(' ?! ', bron)).toEqual({ treffers: [] });
  });
});
