import { describe, expect, test } from 'vitest';
import { heeftVerlopen, listActueel, type Actueel } from '../../../src/checks/actueel/actueel.ts';
import { parseInhoud } from '../../../src/checks/reading/parse-inhoud.ts';
import { maakInhoud, type Wijzigingen } from '../../fixtures/kleine-inhoud.ts';

const op = (vandaag: string, wijzigingen: Wijzigingen = {}): Actueel =>
  listActueel(parseInhoud(maakInhoud(wijzigingen)).inhoud, vandaag) as Actueel;
const lijst = (actueel: Actueel, onderdeel: string) => actueel.lijsten.find((werk) => werk.onderdeel === onderdeel);
const COMENSHA = 'content/hulpaanbod/comensha.mdx';

describe('wat opnieuw nagekeken moet worden', () => {
  test('is niets op de dag dat alles gezien is', () => {
    expect(op('2026-05-16').lijsten).toEqual([]);
  });

  test('staat bij wie het doet, met bestand, regel en de bladzijde waar het gelezen is', () => {
    const taak = lijst(op('2028-01-01'), 'hulpaanbod')?.nu.find(({ file }) => file === COMENSHA);
    expect(taak).toMatchObject({
      wat: 'telefoonnummer 033 448 11 86 van CoMensha',
      url: 'https://www.voorbeeld.example/handreiking',
      line: expect.any(Number),
    });
    expect(maakInhoud().get(COMENSHA)?.split('\n')[(taak?.line ?? 0) - 1]).toContain('033 448 11 86');
  });

  test('begint met wat een lezer nu moet bellen', () => {
    const actueel = op('2028-01-01');
    expect(actueel.lijsten[0]?.nu.length).toBeGreaterThan(0);
    const [eerste] = lijst(actueel, 'hulpaanbod')?.nu ?? [];
    expect(eerste?.soort).toBe('telefoonnummer');
  });

  test('noemt een nummer dat niet onder Nu staat bij de rest', () => {
    const later = { [`content/keuzehulpen/verwijzen/adviezen/bel-comensha.mdx`]: ['wanneer: nu', 'wanneer: later'] } as const;
    const { nu, verlopen } = lijst(op('2028-01-01', later), 'hulpaanbod') ?? { nu: [], verlopen: [] };
    expect(nu.map(({ file }) => file)).not.toContain(COMENSHA);
    expect(verlopen.map(({ file }) => file)).toContain(COMENSHA);
  });

  test('zet wat geen datum heeft vooraan, vanaf de eerste dag', () => {
    const zonder = { 'content/feiten.yaml': ['gezien: 2026-05-16', 'gezien: onbekend'] } as const;
    const actueel = op('2026-05-16', zonder);
    expect(lijst(actueel, 'feiten')?.verlopen).toMatchObject([{ tot: '', gezien: 'onbekend' }]);
    expect(heeftVerlopen(actueel)).toBe(true);
  });

  test('noemt apart wat binnen een maand verloopt; dat is nog niet verlopen', () => {
    const actueel = op('2027-05-01');
    expect(lijst(actueel, 'feiten')).toMatchObject({ verlopen: [], binnenkort: [{ tot: '2027-05-16' }] });
    const alleenFeiten = { ...actueel, lijsten: actueel.lijsten.filter(({ onderdeel }) => onderdeel === 'feiten') };
    expect(heeftVerlopen(alleenFeiten)).toBe(false);
  });

  test('telt de nummers van gemeenten die op dezelfde dag zijn gezien als één ding', () => {
    const { verlopen } = lijst(op('2031-01-01'), 'gebieden') ?? { verlopen: [] };
    expect(verlopen.filter(({ soort }) => soort === 'gemeentenummer')).toHaveLength(1);
  });

  test('laat weg wat te onzeker is om te tonen', () => {
    const wat = lijst(op('2031-01-01'), 'feiten')?.verlopen.map((taak) => taak.wat);
    expect(wat).toEqual(['feit "Duur van de bedenktijd: drie maanden"']);
  });

  test('volgt de termijnen van de redactie', () => {
    const kort = { 'content/redactie.yaml': ['feit: 12', 'feit: 1'] } as const;
    expect(lijst(op('2026-07-01', kort), 'feiten')?.verlopen).toHaveLength(1);
    expect(lijst(op('2026-07-01'), 'feiten')).toBeUndefined();
  });

  test('weet niemand als het bestand van de redactie onleesbaar is', () => {
    const { inhoud } = parseInhoud(maakInhoud({ 'content/redactie.yaml': 'houdbaar: [' }));
    expect(listActueel(inhoud, '2026-11-22')).toBeUndefined();
  });
});
