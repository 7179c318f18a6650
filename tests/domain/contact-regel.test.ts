import { describe, expect, test } from 'vitest';
import { formatContact as formatMetDatum } from '../../src/domain/contact-regel.ts';
import type { Contact } from '../../src/domain/contact.ts';

const contact: Contact = {
  route: 'zorgcoordinator-regio',
  naam: 'Moviera',
  namens: 'Zorgcoördinatie Gelderland',
  wieNeemtOp: 'moviera',
  soort: 'regio',
  standIn: false,
  telefoon: '088 3744744',
  vraagNaar: 'de zorgcoördinator mensenhandel',
  status: 'eigen-bron',
  gezien: '2022',
  bron: 'proef',
};

const formatContact = (gezegd: Parameters<typeof formatMetDatum>[0]) => formatMetDatum(gezegd, () => false);

describe('een contact in woorden', () => {
  test('zegt wie opneemt, voor wie, waar je naar vraagt en hoe oud het nummer is', () => {
    expect(formatContact(contact)).toEqual({
      naam: 'Moviera',
      namens: 'Neemt op voor Zorgcoördinatie Gelderland.',
      telefoon: '088 3744744',
      tel: 'tel:+31883744744',
      vraagNaar: 'Vraag naar de zorgcoördinator mensenhandel.',
      merk: 'gezien in 2022',
    });
  });

  test('neemt uren over, en de uren om mee te rekenen alleen als er ook woorden bij staan', () => {
    const tijden = [{ dagen: ['ma', 'vr'] as ('ma' | 'vr')[], van: '9.00', tot: '17.00' }];
    expect(formatContact({ ...contact, uren: 'maandag en vrijdag 9.00-17.00 uur', open: { tijden } }).open).toBe('15 9.00 17.00');
    expect(formatContact({ ...contact, uren: 'dag en nacht' })).toMatchObject({ uren: 'dag en nacht' });
    expect(formatContact({ ...contact, open: 'altijd' })).not.toHaveProperty('open');
  });

  test('waarschuwt bij een nummer dat elders is gelezen', () => {
    const regel = formatContact({ ...contact, status: 'bij-derde', gezien: 'onbekend' });
    expect(regel.letOp).toBe('nog te controleren, datum onbekend');
    expect(regel.merk).toBeUndefined();
  });

  test('zegt van een vervanger dat zij invalt en waarom, en vraagt daar niet naar een ander', () => {
    const regel = formatContact({ ...contact, naam: 'CoMensha', soort: 'vervanger', standIn: true, toelichting: 'CoMensha coördineert op afstand.' });
    expect(regel.namens).toBe('CoMensha valt in.');
    expect(regel.uitleg).toBe('CoMensha coördineert op afstand.');
    expect(regel.vraagNaar).toBeUndefined();
  });

  test('herhaalt de naam niet als die dezelfde is', () => {
    expect(formatContact({ ...contact, namens: 'Moviera' }).namens).toBeUndefined();
  });

  test('neemt mailadres, site en uitleg over', () => {
    const meer = { email: 'info@voorbeeld.example', url: 'https://voorbeeld.example', toelichting: 'Bel eerst.' };
    expect(formatContact({ ...contact, ...meer })).toMatchObject({ email: meer.email, url: meer.url, uitleg: 'Bel eerst.' });
  });

  test('heeft zonder datum geen merk', () => {
    const { gezien: _gezien, ...zonder } = contact;
    expect(formatContact(zonder)).not.toHaveProperty('merk');
  });

  test('heeft zonder gegeven ook geen merk', () => {
    const { status: _status, gezien: _gezien, telefoon: _telefoon, ...zonder } = contact;
    expect(formatContact(zonder)).not.toHaveProperty('merk');
    expect(formatContact(zonder)).not.toHaveProperty('letOp');
  });

  test.each([
    ['een nummer', {}, { soort: 'telefoonnummer', gezien: '2022', nummer: '088 3744744' }],
    ['het nummer van een gemeente', { soort: 'gemeente' }, { soort: 'gemeentenummer', gezien: '2022', nummer: '088 3744744' }],
    ['een mailadres', { telefoon: '', email: 'info@voorbeeld.example' }, { soort: 'mailadres', gezien: '2022' }],
    ['een website', { telefoon: '' }, { soort: 'website', gezien: '2022' }],
  ] as const)('vraagt te controleren als %s verlopen is', (_, anders, controle) => {
    const gevraagd: unknown[] = [];
    const regel = formatMetDatum({ ...contact, ...anders }, (vraag) => gevraagd.push(vraag) > 0);
    expect(regel.merk).toBe('gezien in 2022, controleer vóór gebruik');
    expect(gevraagd).toEqual([controle]);
  });
});
