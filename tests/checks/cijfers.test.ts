import { describe, expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';

const CIJFERS = 'content/cijfers.yaml';
const FEITEN = 'content/feiten.yaml';
const vind = (van: string, naar: string) => vindCodes({ [CIJFERS]: [van, naar] });

describe('een totaal', () => {
  test('is de som van de delen', () => {
    expect(toonIssues({ [CIJFERS]: ['totaal: 7', 'totaal: 1000'] })).toMatchInlineSnapshot(`
      "content/cijfers.yaml:8:11  fout  totaal-klopt-niet
        De delen zijn samen 7, maar het totaal is 1.000.
        → Verbeter een getal, of zeg bij teltNietOp dat de bron niet optelt."
    `);
  });

  test('mag van de delen verschillen als erbij staat dat de bron niet optelt', () => {
    expect(vind('totaal: 7', 'totaal: 8\n  teltNietOp: De bron legt het verschil niet uit.')).toEqual([]);
  });

  test('dat wel klopt, staat er niet als verschil', () => {
    expect(toonIssues({ [CIJFERS]: ['totaal: 7', 'totaal: 7\n  teltNietOp: De bron legt het niet uit.'] })).toMatchInlineSnapshot(`
      "content/cijfers.yaml:8:11  fout  totaal-klopt-niet
        De delen zijn samen 7, precies het totaal, maar er staat dat zij niet optellen.
        → Haal teltNietOp weg."
    `);
  });

  test('hoeft er niet te zijn als de bron er geen noemt', () => {
    expect(vind('  totaal: 7\n', '')).toEqual([]);
  });
});

describe('een percentage', () => {
  const procent = (waarde: number) =>
    vind('eenheid: meldingen\n  waarden:\n    - {naam: Politie, waarde: 3', `eenheid: procent\n  waarden:\n    - {naam: Politie, waarde: ${waarde}`);

  test('is hooguit honderd', () => {
    expect(procent(103)).toContainEqual(expect.stringMatching(/^getal-buiten-bereik content\/cijfers.yaml:6:/));
  });

  test('van honderd mag', () => {
    expect(procent(100).filter((code) => code.startsWith('getal'))).toEqual([]);
  });

  test('is nooit minder dan nul', () => {
    expect(procent(-1)).toEqual([expect.stringMatching(/^getal-buiten-bereik /)]);
  });
});

describe('een getal dat ook een feit is', () => {
  const metFeit = (waarde: string) =>
    vindCodes({
      [CIJFERS]: ['waarde: 3, wanneer: "2024", bronnen: [handreiking]}', 'waarde: 3, wanneer: "2024", bronnen: [handreiking], feit: bedenktijd-duur}'],
      [FEITEN]: ['waarde: drie maanden', `waarde: "${waarde}"`],
    });

  test.each(['3', '3 mensen', 'in totaal 3, van wie 1 minderjarig'])('staat in het feit "%s"', (waarde) => {
    expect(metFeit(waarde)).toEqual([]);
  });

  test.each(['13', '3.000', '2,3', '34'])('wordt niet herkend in het feit "%s"', (waarde) => {
    expect(metFeit(waarde)).toEqual([expect.stringMatching(/^cijfer-verschilt /)]);
  });
});

test('een bron en een feit in een tabel bestaan', () => {
  expect(vind('waarde: 4, wanneer: "2024", bronnen: [handreiking]', 'waarde: 4, wanneer: "2024", bronnen: [x], feit: y')).toEqual([
    expect.stringMatching(/^onbekende-bron /),
    expect.stringMatching(/^onbekend-feit /),
  ]);
});
