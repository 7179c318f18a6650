import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';

const CASUS = 'content/keuzehulpen/verwijzen/casussen/jongen-thuis.yaml';

test('een antwoord en een kenmerk die niet bestaan', () => {
  expect(toonIssues({ [CASUS]: ['  gevaar: nee\n  leeftijd: onder-18', '  gevaar: neen\n  leeftijdd: onder-18'] }))
    .toMatchInlineSnapshot(`
    "content/keuzehulpen/verwijzen/casussen/jongen-thuis.yaml:5:11  fout  onbekend-antwoord
      Bij gevaar staat het antwoord "neen", maar dat bestaat niet.
      → Bedoel je "nee"? Kies uit: ja, nee, weet-niet.
    content/keuzehulpen/verwijzen/casussen/jongen-thuis.yaml:6:14  fout  onbekend-kenmerk
      Bij antwoorden staat "leeftijdd", maar dat kenmerk kennen we niet.
      → Bedoel je "leeftijd"? Kies uit: gevaar, leeftijd, gezag."
  `);
});

test('antwoorden die elkaar uitsluiten, met de reden', () => {
  expect(toonIssues({ [CASUS]: ['verwacht:', 'extra: [huiselijk]\nverwacht:'] })).toMatchInlineSnapshot(`
    "content/keuzehulpen/verwijzen/casussen/jongen-thuis.yaml:7:10  fout  casus-onmogelijk
      Deze antwoorden kunnen niet samen: gezag = ouders, huiselijk = ja. Reden: dit is een voorbeeld.
      → Verander een van deze antwoorden."
  `);
});

test('een antwoord op een vraag die niet aan de orde is', () => {
  expect(vindCodes({ [CASUS]: ['leeftijd: onder-18', 'leeftijd: volwassen'] })).toEqual([
    `casus-onmogelijk ${CASUS}:7:10`,
  ]);
});

test.each(['Zaanstad', 'Zaandam', 'Assendelft', 'null'])(
  'de gemeente mag %s zijn: een gemeente, andere naam of oude naam, of geen',
  (naam) => {
    expect(vindCodes({ [CASUS]: ['gemeente: Zaandam', `gemeente: ${naam}`] })).toEqual([]);
  },
);

test('een gemeente met een tikfout', () => {
  expect(toonIssues({ [CASUS]: ['gemeente: Zaandam', 'gemeente: Zaansatd'] })).toMatchInlineSnapshot(`
    "content/keuzehulpen/verwijzen/casussen/jongen-thuis.yaml:3:11  fout  onbekende-gemeente
      Bij gemeente staat "Zaansatd", maar die gemeente kennen we niet.
      → Bedoel je "Zaanstad"? Alle gemeenten staan in content/gebieden/gemeenten.csv."
  `);
});
