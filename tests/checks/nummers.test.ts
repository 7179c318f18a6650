import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';

const ROUTES = 'content/routes.yaml';

test('een gekozen nummer mag anders gespatieerd zijn dan bij de organisatie', () => {
  expect(vindCodes({ [ROUTES]: ['nummer: "0800 2000"', 'nummer: "08002000"'] })).toEqual([]);
});

test('een gekozen nummer dat de organisatie niet heeft, noemt de nummers die er wel zijn', () => {
  expect(toonIssues({ [ROUTES]: ['nummer: "0800 2000"', 'nummer: "0800 2001"'] })).toMatchInlineSnapshot(`
    "content/routes.yaml:10:54  fout  onbekend-nummer
      Bij nummer staat "0800 2001", maar dat nummer heeft Veilig Thuis niet.
      → Is het nummer veranderd? Zet het nieuwe dan ook hier. Kies uit: 0800 2000."
  `);
});
