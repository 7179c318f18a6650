import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStand, formatStand, packOpen, type Open } from '../../src/domain/openingstijden.ts';

const werkdagen = ['ma', 'di', 'wo', 'do', 'vr'] as const;
const elkeDag = [...werkdagen, 'za', 'zo'] as const;
const KANTOOR = packOpen({ tijden: [{ dagen: [...werkdagen], van: '9.00', tot: '17.00' }] });
const DICHT = packOpen({ tijden: [{ dagen: [...werkdagen], van: '9.00', tot: '17.00' }], feestdagen: 'dicht' });

/** What the card says at a moment; empty when it says nothing. */
function zeg(open: string, moment: string): string {
  const stand = findStand(open, new Date(moment));
  return stand ? formatStand(stand) : '';
}

describe('of het nu open is', () => {
  test.each([
    ['maandag om tien uur', '2026-11-23T10:00+01:00', 'Nu open, tot 17.00 uur'],
    ['maandag om klokslag negen', '2026-11-23T09:00+01:00', 'Nu open, tot 17.00 uur'],
    ['maandag een minuut voor negen', '2026-11-23T08:59+01:00', 'Nu dicht. Open vandaag om 9.00 uur'],
    ['maandag om klokslag vijf', '2026-11-23T17:00+01:00', 'Nu dicht. Open morgen om 9.00 uur'],
    ['vrijdagavond', '2026-11-20T20:00+01:00', 'Nu dicht. Open maandag om 9.00 uur'],
    ['zaterdag', '2026-11-21T12:00+01:00', 'Nu dicht. Open maandag om 9.00 uur'],
    ['zondag vlak voor middernacht', '2026-11-22T23:59+01:00', 'Nu dicht. Open morgen om 9.00 uur'],
  ])('zegt het op %s', (_, moment, tekst) => {
    expect(zeg(KANTOOR, moment)).toBe(tekst);
  });

  test('rekent met de klok van Amsterdam, ook vlak na het verzetten', () => {
    // The clock went forward on 29 March 2026 and back on 25 October 2026.
    expect(zeg(KANTOOR, '2026-03-27T08:00Z')).toBe('Nu open, tot 17.00 uur');
    expect(zeg(KANTOOR, '2026-03-27T07:59Z')).toBe('Nu dicht. Open vandaag om 9.00 uur');
    expect(zeg(KANTOOR, '2026-03-30T07:00Z')).toBe('Nu open, tot 17.00 uur');
    expect(zeg(KANTOOR, '2026-03-30T15:00Z')).toBe('Nu dicht. Open morgen om 9.00 uur');
    expect(zeg(KANTOOR, '2026-10-26T07:59Z')).toBe('Nu dicht. Open vandaag om 9.00 uur');
    expect(zeg(KANTOOR, '2026-10-26T15:59Z')).toBe('Nu open, tot 17.00 uur');
  });

  test('zegt op een feestdag niets als niemand weet of het dan open is', () => {
    expect(zeg(KANTOOR, '2026-04-27T10:00+02:00')).toBe('');
    expect(zeg(KANTOOR, '2026-04-27T20:00+02:00')).toBe('');
  });

  test('noemt vóór zo een feestdag geen dag waarop het weer open is', () => {
    expect(zeg(KANTOOR, '2026-04-26T10:00+02:00')).toBe('Nu dicht');
    expect(zeg(KANTOOR, '2026-04-24T16:00+02:00')).toBe('Nu open, tot 17.00 uur');
  });

  test('slaat een feestdag over waarop het dicht is, en telt hem mee als het open is', () => {
    expect(zeg(DICHT, '2026-04-27T10:00+02:00')).toBe('Nu dicht. Open morgen om 9.00 uur');
    const open = packOpen({ tijden: [{ dagen: [...elkeDag], van: '11.00', tot: '21.00' }], feestdagen: 'open' });
    expect(zeg(open, '2026-12-25T12:00+01:00')).toBe('Nu open, tot 21.00 uur');
  });

  test('maakt van uren die op elkaar volgen één opening, en ziet een pauze', () => {
    const dagen = [...werkdagen];
    expect(zeg(packOpen({ tijden: [{ dagen, van: '12.00', tot: '17.30' }, { dagen, van: '9.00', tot: '12.00' }] }), '2026-11-23T10:00+01:00')).toBe('Nu open, tot 17.30 uur');
    const pauze = packOpen({ tijden: [{ dagen, van: '9.00', tot: '12.00' }, { dagen, van: '13.00', tot: '17.00' }] });
    expect(zeg(pauze, '2026-11-23T12:30+01:00')).toBe('Nu dicht. Open vandaag om 13.00 uur');
  });

  test('is dag en nacht altijd open', () => {
    fc.assert(fc.property(fc.date({ noInvalidDate: true }), (nu) => findStand(packOpen('altijd'), nu)?.open === true));
  });
});

const tijd = fc.integer({ min: 0, max: 23 * 60 });
const formatTijd = (minuut: number) => `${Math.floor(minuut / 60)}.${String(minuut % 60).padStart(2, '0')}`;
const uren = fc.record({
  dagen: fc.subarray([...elkeDag], { minLength: 1 }),
  van: tijd,
  duur: fc.integer({ min: 1, max: 59 }),
});
const jaren = { min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true };
/** Day and time in Amsterdam, to the minute: `2026-11-22 09:05`. */
const formatLokaal = (moment: Date) => moment.toLocaleString('sv', { timeZone: 'Europe/Amsterdam' }).slice(0, 16);

/** The same question answered with the parts that Intl itself gives, one set of hours at a time. */
function isOpenVolgensIntl({ dagen, van, duur }: { dagen: readonly string[]; van: number; duur: number }, nu: Date): boolean {
  const delen = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', weekday: 'short', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' }).formatToParts(nu);
  const get = (soort: string) => delen.find(({ type }) => type === soort)?.value ?? '';
  const minuut = Number(get('hour')) * 60 + Number(get('minute'));
  return dagen.includes(get('weekday')) && van <= minuut && minuut < van + duur;
}

describe('voor elk moment en alle uren', () => {
  const open = ({ dagen, van, duur }: { dagen: (typeof elkeDag)[number][]; van: number; duur: number }): Open => ({
    tijden: [{ dagen, van: formatTijd(van), tot: formatTijd(van + duur) }],
    feestdagen: 'open',
  });

  test('klopt open of dicht met wat Intl van de klok in Amsterdam zegt', () => {
    fc.assert(fc.property(uren, fc.date(jaren), (u, nu) => findStand(packOpen(open(u)), nu)?.open === isOpenVolgensIntl(u, nu)));
  });

  test('is het op het genoemde moment ook echt open, en een minuut ervoor niet', () => {
    let gezien = 0;
    fc.assert(
      fc.property(uren, fc.date(jaren), (u, nu) => {
        const code = packOpen(open(u));
        const stand = findStand(code, nu);
        if (!stand || stand.open || !stand.weer) return;
        const dag = new Date(Date.parse(formatLokaal(nu).slice(0, 10)) + stand.weer.over * 864e5).toISOString().slice(0, 10);
        const klok = formatTijd(u.van).replace('.', ':').padStart(5, '0');
        // Winter time or summer time, whichever the day has; an hour that the clock skips has neither.
        for (const moment of ['+01:00', '+02:00'].map((zone) => new Date(`${dag}T${klok}${zone}`))) {
          if (formatLokaal(moment) !== `${dag} ${klok}`) continue;
          gezien += 1;
          expect(new Date(dag).getUTCDay()).toBe(stand.weer.dag);
          expect(findStand(code, moment)).toEqual({ open: true, tot: formatTijd(u.van + u.duur) });
          expect(findStand(code, new Date(moment.getTime() - 60_000))?.open).toBe(false);
        }
      }),
    );
    expect(gezien).toBeGreaterThan(50);
  });

  test('noemt een dichte stand het eerstvolgende moment, nooit een dat al voorbij is', () => {
    fc.assert(
      fc.property(uren, fc.date(jaren), (u, nu) => {
        const stand = findStand(packOpen(open(u)), nu);
        const klok = nu.toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
        const [uur = 0, minuut = 0] = klok.split(':').map(Number);
        if (!stand || stand.open || !stand.weer) return;
        const { over, dag } = stand.weer;
        if (over === 0) expect(u.van).toBeGreaterThan(uur * 60 + minuut);
        // Nor does it pass over a day on which it opens sooner.
        const vandaag = (dag - over + 7) % 7;
        const eerder = Array.from({ length: over }, (_, plek) => ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'][(vandaag + plek) % 7]);
        expect(u.dagen.filter((naam) => eerder.slice(1).includes(naam))).toEqual([]);
      }),
    );
  });
});
