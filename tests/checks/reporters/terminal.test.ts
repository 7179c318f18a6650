import { expect, test } from 'vitest';
import { makeIssue } from '../../../src/checks/issue.ts';
import { formatSamenvatting, formatTerminal } from '../../../src/checks/reporters/terminal.ts';

const fout = makeIssue(
  'veld-leeg',
  { file: 'content/a.yaml', line: 3, column: 1 },
  'Bij naam staat niets.',
  'Vul naam in.',
);
const waarschuwing = makeIssue(
  'route-ongebruikt',
  { file: 'content/b.yaml', line: 9, column: 7 },
  'Geen enkel advies noemt de route x.',
  'Haal hem weg.',
);

test('eerst de plek, dan wat er mis is en wat je doet, onderaan hoeveel', () => {
  expect(formatTerminal([fout, waarschuwing])).toMatchInlineSnapshot(`
    "content/a.yaml:3:1  fout  veld-leeg
      Bij naam staat niets.
      → Vul naam in.
    content/b.yaml:9:7  waarschuwing  route-ongebruikt
      Geen enkel advies noemt de route x.
      → Haal hem weg.

    1 fout en 1 waarschuwing in 2 bestanden. Fouten houden publicatie tegen, waarschuwingen niet. Uitleg per code: docs/fouten/"
  `);
});

test.each([
  [[], 'Geen fouten gevonden.'],
  [[fout], '1 fout in 1 bestand. Fouten houden publicatie tegen, waarschuwingen niet. Uitleg per code: docs/fouten/'],
  [
    [fout, fout, waarschuwing],
    '2 fouten en 1 waarschuwing in 2 bestanden. Fouten houden publicatie tegen, waarschuwingen niet. Uitleg per code: docs/fouten/',
  ],
  [
    [waarschuwing, waarschuwing],
    '2 waarschuwingen in 1 bestand. Fouten houden publicatie tegen, waarschuwingen niet. Uitleg per code: docs/fouten/',
  ],
])('de samenvatting telt goed (%#)', (issues, verwacht) => {
  expect(formatSamenvatting(issues)).toBe(verwacht);
});
