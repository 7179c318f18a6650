import { describe, expect, test } from 'vitest';
import { rechtDelen } from '../../src/checks/recht-delen.ts';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';

const RECHT = 'content/rechten/bedenktijd.mdx';

describe('een pagina over een recht', () => {
  test.each(rechtDelen)('heeft de kop "%s"', (naam) => {
    expect(vindCodes({ [RECHT]: [`## ${naam}`, '## Iets anders'] })).toContainEqual(
      expect.stringMatching(/^recht-onvolledig /),
    );
  });

  test('zegt onder elke vaste kop iets, al is het dat bronnen zwijgen', () => {
    const leeg = ['## Voor wie\n\nDat legt een advocaat uit.\n', '## Voor wie\n'] as const;
    expect(toonIssues({ [RECHT]: leeg })).toMatchInlineSnapshot(`
      "content/rechten/bedenktijd.mdx:11:4  fout  recht-onvolledig
        Onder de kop "Voor wie" staat niets.
        → Schrijf wat bronnen erover zeggen. Zeggen bronnen er niets over, schrijf dat dan in één zin, met wie het wel weet."
    `);
  });

  test('mag onder een vaste kop met een tussenkop beginnen', () => {
    expect(vindCodes({ [RECHT]: ['## Voor wie\n', '## Voor wie\n\n### Volwassenen\n'] })).toEqual([]);
  });

  test('mag tussen de vaste koppen eigen koppen hebben', () => {
    expect(vindCodes({ [RECHT]: ['## Wie helpt', '## Zo leg je het uit\n\nIn gewone taal.\n\n## Wie helpt'] })).toEqual([]);
  });

  test('eindigt met wat je doet bij een nee', () => {
    const na = ['## Weigering en bezwaar\n\nDat legt een advocaat uit.\n', '## Weigering en bezwaar\n\nBel.\n\n## Tot slot\n\nKlaar.\n'] as const;
    expect(toonIssues({ [RECHT]: na })).toMatchInlineSnapshot(`
      "content/rechten/bedenktijd.mdx:35:4  fout  recht-volgorde
        De kop "Tot slot" staat na "Weigering en bezwaar".
        → Zet deze kop eerder. Een pagina over een recht eindigt met "Weigering en bezwaar"."
    `);
  });

  test('houdt de vaste volgorde', () => {
    const om = ['## Wie helpt', '## Voor wie\n\nIedereen.\n\n## Wie helpt'] as const;
    expect(vindCodes({ [RECHT]: om })).toEqual([expect.stringMatching(/^recht-volgorde /)]);
  });
});
