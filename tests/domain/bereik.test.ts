import { describe, expect, test } from 'vitest';
import { bereikVanOrganisatie, listBereikVanPunt } from '../../src/domain/bereik.ts';
import { hulpaanbodSchema, type Hulpaanbod } from '../../src/schema/hulpaanbod.ts';
import { regionaalPuntSchema } from '../../src/schema/regio.ts';

const eigen = { bron: 'eigen', gezien: '2025', status: 'eigen-bron' } as const;
const elders = { bron: 'elders', gezien: 'onbekend', status: 'bij-derde' } as const;
const onzeker = { ...elders, status: 'onzeker' } as const;

const organisatie = (deel: Record<string, unknown>): Hulpaanbod => hulpaanbodSchema.parse({
  naam: 'Voorbeeld', soort: 'organisatie', samenvatting: 'Doet iets voor iemand.', typen: [], voorWie: {}, werkgebied: { soort: 'landelijk' }, bronnen: ['eigen'], ...deel,
});
const bereik = (deel: Record<string, unknown>, keuze: { nummer?: string; zonderNummer?: boolean } = {}) =>
  bereikVanOrganisatie({ id: 'voorbeeld', zonderNummer: false, ...keuze }, new Map([['voorbeeld', organisatie(deel)], ['ander', organisatie({ naam: 'Een ander' })]]));

const website = { url: 'https://voorbeeld.nl', ...eigen };
const email = [{ adres: 'info@voorbeeld.nl', ...eigen }];

describe('bereik van een organisatie', () => {
  test('is het eerste nummer met de website, zonder mailadres', () => {
    expect(bereik({ telefoon: [{ nummer: '0800 1111', ...eigen }, { nummer: '0800 2222', ...eigen }], email, website })).toEqual({
      wieNeemtOp: 'voorbeeld', naam: 'Voorbeeld', telefoon: '0800 1111', url: 'https://voorbeeld.nl', ...eigen,
    });
  });

  test('is het gekozen nummer, als de route er een kiest', () => {
    expect(bereik({ telefoon: [{ nummer: '112', ...eigen }, { nummer: '0800 2222', ...eigen }] }, { nummer: '0800 2222' })?.telefoon).toBe('0800 2222');
  });

  test('is alleen de website, als de route geen nummer wil', () => {
    expect(bereik({ telefoon: [{ nummer: '0800 1111', ...elders }], email, website }, { zonderNummer: true })).toEqual({
      wieNeemtOp: 'voorbeeld', naam: 'Voorbeeld', url: 'https://voorbeeld.nl', ...eigen,
    });
  });

  test('is zonder nummer het mailadres', () => {
    expect(bereik({ email })?.email).toBe('info@voorbeeld.nl');
  });

  test('noemt de organisatie die echt opneemt', () => {
    expect(bereik({ telefoon: [{ nummer: '0800 1111', wieNeemtOp: 'ander', ...eigen }] })).toMatchObject({ wieNeemtOp: 'ander', naam: 'Een ander', namens: 'Voorbeeld' });
  });

  test('heeft de status van het nummer; een website die elders gelezen is, lift daar niet op mee', () => {
    const samen = bereik({ telefoon: [{ nummer: '0800 1111', ...eigen }], website: { ...website, ...elders } });
    expect(samen).toMatchObject({ status: 'eigen-bron', bron: 'eigen' });
    expect(samen).not.toHaveProperty('url');
  });

  test('heeft de uren om mee te rekenen van het nummer; wie altijd bereikbaar is, is altijd open', () => {
    const open = { tijden: [{ dagen: ['ma'], van: '9.00', tot: '17.00' }] };
    expect(bereik({ telefoon: [{ nummer: '0800 1111', uren: 'maandag 9.00-17.00 uur', open, ...eigen }] })?.open).toEqual(open);
    expect(bereik({ telefoon: [{ nummer: '112', uren: 'dag en nacht', altijdBereikbaar: true, ...eigen }] })?.open).toBe('altijd');
    expect(bereik({ telefoon: [{ nummer: '0800 1111', ...eigen }] })).not.toHaveProperty('open');
  });

  test('neemt de uren in woorden over, en zegt het als iemand altijd bereikbaar is', () => {
    const telefoon = (rest: object) => bereik({ telefoon: [{ nummer: '112', ...eigen, ...rest }] });
    expect(telefoon({ uren: 'dag en nacht', altijdBereikbaar: true })).toMatchObject({ uren: 'dag en nacht', altijdBereikbaar: true });
    expect(telefoon({})).not.toHaveProperty('altijdBereikbaar');
  });

  test('is er niet voor een organisatie die niet bestaat', () => {
    expect(bereikVanOrganisatie({ id: 'weg', zonderNummer: false }, new Map())).toBeUndefined();
  });

  test('houdt de eigen naam als onbekend is wie er opneemt', () => {
    expect(bereik({ telefoon: [{ nummer: '0800 1111', wieNeemtOp: 'onbekend', ...eigen }] })).toMatchObject({ wieNeemtOp: 'onbekend', naam: 'Voorbeeld' });
  });

  test('slaat een onzeker nummer over als er een ander is', () => {
    expect(bereik({ telefoon: [{ nummer: '0800 1111', ...onzeker }, { nummer: '0800 2222', ...eigen }] })?.telefoon).toBe('0800 2222');
  });

  test('laat een onzeker nummer weg, en is er niet als er niets overblijft', () => {
    expect(bereik({ telefoon: [{ nummer: '0800 1111', ...onzeker }], website })).not.toHaveProperty('telefoon');
    expect(bereik({ telefoon: [{ nummer: '0800 1111', ...onzeker }] })).toBeUndefined();
  });
});

describe('bereik van een regionaal punt', () => {
  const punt = (contacten: Record<string, unknown>[]) =>
    listBereikVanPunt(regionaalPuntSchema.parse({ id: 'reg-hier', naam: 'Zorgcoördinatie Hier', taak: 'zorgcoordinatie', uren: 'op werkdagen', bronnen: ['eigen'], contacten }), new Map([['ander', organisatie({ naam: 'Een ander' })]]));

  test('brengt nummer, mail en site van dezelfde partij bij elkaar, met de uren van het punt', () => {
    expect(punt([{ naam: 'GGD Hier', telefoon: '0592 306 300', ...eigen }, { naam: 'GGD Hier', email: 'a@hier.nl', ...eigen }])).toEqual([
      { wieNeemtOp: 'reg-hier', naam: 'GGD Hier', namens: 'Zorgcoördinatie Hier', telefoon: '0592 306 300', email: 'a@hier.nl', uren: 'op werkdagen', ...eigen },
    ]);
  });

  test('houdt partijen voor verschillende leeftijden uit elkaar', () => {
    const lijst = punt([{ wieNeemtOp: 'ander', telefoon: '0800 1111', leeftijd: ['16-17'], ...eigen }, { naam: 'GGD Hier', telefoon: '0800 2222', ...eigen }]);
    expect(lijst).toMatchObject([{ naam: 'Een ander', leeftijd: ['16-17'] }, { naam: 'GGD Hier' }]);
  });

  test('houdt partijen zonder organisatie uit elkaar aan hun naam, en partijen met een organisatie aan die', () => {
    expect(punt([{ naam: 'A', telefoon: '0800 1111', ...eigen }, { naam: 'B', telefoon: '0800 2222', ...eigen }]).map(({ naam }) => naam)).toEqual(['A', 'B']);
    const samen = punt([{ wieNeemtOp: 'ander', naam: 'A', telefoon: '0800 1111', ...eigen }, { wieNeemtOp: 'ander', naam: 'B', email: 'b@b.nl', ...eigen }]);
    expect(samen).toMatchObject([{ wieNeemtOp: 'ander', naam: 'Een ander', telefoon: '0800 1111', email: 'b@b.nl' }]);
  });

  test('heet naar de organisatie, anders naar wat de redactie schreef, anders naar het punt', () => {
    const contact = { telefoon: '0800 1111', ...eigen };
    expect(punt([{ ...contact, wieNeemtOp: 'weg', naam: 'Balie' }])[0]?.naam).toBe('Balie');
    expect(punt([{ ...contact, wieNeemtOp: 'weg' }])[0]?.naam).toBe('Zorgcoördinatie Hier');
  });

  test('heeft van zijn contacten elke toelichting één keer, de eigen uren en de site', () => {
    const contact = { naam: 'GGD', ...eigen };
    const lijst = punt([
      { ...contact, telefoon: '0800 1111', uren: 'op maandag', altijdBereikbaar: true, toelichting: 'Bel eerst.' },
      { ...contact, email: 'a@b.nl' },
      { ...contact, email: 'b@b.nl', toelichting: 'Bel eerst.' },
      { ...contact, website: 'https://b.nl', toelichting: 'Dan mail.' },
    ]);
    expect(lijst).toEqual([
      {
        wieNeemtOp: 'reg-hier', naam: 'GGD', namens: 'Zorgcoördinatie Hier', telefoon: '0800 1111', email: 'a@b.nl', url: 'https://b.nl', uren: 'op maandag',
        open: 'altijd', altijdBereikbaar: true, toelichting: 'Bel eerst. Dan mail.', ...eigen,
      },
    ]);
    expect(punt([{ ...contact, telefoon: '0800 1111' }])[0]).not.toHaveProperty('toelichting');
  });

  test('is leeg als alles onzeker is', () => {
    expect(punt([{ naam: 'Vroeger', telefoon: '0800 1111', ...onzeker }])).toEqual([]);
  });
});
