import { describe, expect, test } from 'vitest';
import { stapDelen } from '../../src/checks/stap-delen.ts';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';
import { STAP } from './voorbeelden/stap-delen.ts';

const deel = (naam: string) => `### ${naam}\n\nVraag wat iemand nodig heeft.\n`;
const wissel = (van: string, naar: string) => ({ [STAP]: [van, naar] as const });

test('een stap met de vijf vaste delen op volgorde is goed', () => {
  expect(vindCodes({})).toEqual([]);
});

test('elke stap op een pagina wordt bekeken, niet alleen de eerste', () => {
  expect(vindCodes(wissel('## Opvang\n', `## Veiligheid\n\n${stapDelen.map(deel).join('\n')}\n## Opvang\n\nEerst dit.\n`))).toEqual([
    `stap-volgorde ${STAP}:35:1`,
  ]);
});

test.each(stapDelen)('zonder "%s" is een stap onvolledig', (naam) => {
  expect(toonIssues(wissel(deel(naam), ''))).toContain(`Bij de stap "Opvang" ontbreekt: "${naam}".`);
});

test('een pagina zonder stappen is onvolledig', () => {
  expect(toonIssues(wissel('## Opvang\n', ''))).toMatchInlineSnapshot(`
    "content/stappen/signaleren.mdx:1:1  fout  stap-onvolledig
      Op deze pagina staat geen enkele stap.
      → Begin een stap met ## en zijn naam, met daaronder deze koppen met ###: Wat er gebeurt, Rechten, Wie helpt, Wat jij doet, Valkuilen."
  `);
});

describe('een deel', () => {
  test('waar niets onder staat, is onvolledig, ook als het het laatste is', () => {
    expect(toonIssues(wissel(deel('Rechten'), '### Rechten\n'))).toMatchInlineSnapshot(`
      "content/stappen/signaleren.mdx:17:5  fout  stap-onvolledig
        Bij de stap "Opvang" staat niets onder "Rechten".
        → Schrijf één tot drie korte zinnen. Zeggen bronnen er niets over, schrijf dat dan, met wie je het vraagt."
    `);
    expect(vindCodes(wissel(deel('Valkuilen'), '### Valkuilen\n'))).toEqual([`stap-onvolledig ${STAP}:29:5`]);
  });

  test('met een tikfout in de kop krijgt de goede kop te zien', () => {
    expect(toonIssues(wissel('### Valkuilen', '### Valkuil'))).toMatchInlineSnapshot(`
      "content/stappen/signaleren.mdx:11:4  fout  stap-onvolledig
        Bij de stap "Opvang" ontbreekt: "Valkuilen".
        → Bedoel je met "Valkuil" de kop "### Valkuilen"?"
    `);
  });

  test('dat twee keer voorkomt of een eigen naam heeft, hoort er niet', () => {
    expect(vindCodes(wissel(deel('Valkuilen'), `${deel('Valkuilen')}\n${deel('Rechten')}`))).toEqual([`stap-volgorde ${STAP}:33:5`]);
    expect(vindCodes(wissel(deel('Rechten'), `${deel('Geld')}\n${deel('Rechten')}`))).toEqual([`stap-volgorde ${STAP}:17:5`]);
  });

  test('op een andere plek dan de vaste is verkeerd', () => {
    const omgedraaid = wissel(`${deel('Rechten')}\n${deel('Wie helpt')}`, `${deel('Wie helpt')}\n${deel('Rechten')}`);
    expect(vindCodes(omgedraaid)).toEqual([`stap-volgorde ${STAP}:17:5`]);
  });
});
