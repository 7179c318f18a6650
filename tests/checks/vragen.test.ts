import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';

const KEUZEHULP = 'content/keuzehulpen/verwijzen/keuzehulp.yaml';

test('een vraag hangt alleen af van een vraag die al gesteld is', () => {
  expect(
    toonIssues({
      [KEUZEHULP]: [
        'waarom: Onder de 18 gelden andere routes.',
        'waarom: Onder de 18 gelden andere routes.\n    alleenAls: {leeftijd: [onder-18]}',
      ],
    }),
  ).toMatchInlineSnapshot(`
    "content/keuzehulpen/verwijzen/keuzehulp.yaml:16:27  fout  voorwaarde-vooruit
      De vraag leeftijd hangt af van zichzelf.
      → Haal leeftijd uit alleenAls."
  `);
});

test('een vraag zonder weet-niet zegt wat geldt zolang niemand antwoordt', () => {
  expect(
    toonIssues({
      [KEUZEHULP]: [
        '      - {id: volwassen, label: 18 of ouder}\n      - {id: weet-niet, label: Weet ik niet}\n',
        '      - {id: volwassen, label: 18 of ouder}\n',
      ],
    }),
  ).toContain('De vraag leeftijd heeft geen antwoord weet-niet en geen standaard.');
});

test('standaard is een van de antwoorden', () => {
  expect(vindCodes({ [KEUZEHULP]: ['    kort: Leeftijd\n', '    kort: Leeftijd\n    standaard: oud\n'] })).toEqual([
    `onbekend-antwoord ${KEUZEHULP}:15:16`,
  ]);
  expect(
    vindCodes({ [KEUZEHULP]: ['    kort: Leeftijd\n', '    kort: Leeftijd\n    standaard: volwassen\n'] }),
  ).toEqual([]);
});

test('een kop van een scherm hoort bij een vraag', () => {
  expect(vindCodes({ [KEUZEHULP]: ['extra:\n', 'schermTitels: {leeftyd: Wie is het?}\nextra:\n'] })).toEqual([
    `onbekend-kenmerk ${KEUZEHULP}:28:25`,
  ]);
});
