import { expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';

const V = 'content/keuzehulpen/verwijzen';

test('de melding noemt ook de andere plek', () => {
  expect(
    toonIssues({
      [`${V}/regels.yaml`]:
        '- {code: R1, tekst: Bel eerst voor advies., bronnen: [handreiking], zekerheid: vast}\n- {code: R1, tekst: Bel daarna nog eens., zekerheid: afgeleid}\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/keuzehulpen/verwijzen/regels.yaml:2:10  fout  dubbel-id
      De regel "R1" staat er twee keer: ook in content/keuzehulpen/verwijzen/regels.yaml op regel 1.
      → Geef een van de twee een andere naam, of haal hem weg als het hetzelfde is."
  `);
});

test.each([
  ['kenmerken', `${V}/keuzehulp.yaml`, '- kenmerk: gezag', '- kenmerk: leeftijd'],
  ['een kenmerk en een hokje', `${V}/keuzehulp.yaml`, '- {id: huiselijk', '- {id: gevaar'],
  ['antwoorden op een vraag', `${V}/keuzehulp.yaml`, '- {id: volwassen', '- {id: onder-18'],
  [
    'vangnetten',
    `${V}/vangnet.yaml`,
    '  volgorde: 10\n',
    '  volgorde: 10\n- {id: overdag, moment: kantooruren, titel: Nog een, tekst: Ook hier kun je terecht., volgorde: 20}\n',
  ],
  ['gemeenten', 'content/gebieden/gemeenten.csv', 'GM0002,Voorbeeld 2,', 'GM0002,Voorbeeld 3,'],
])('twee gelijke %s', (_wat, file, van, naar) => {
  expect(vindCodes({ [file]: [van, naar] }).some((regel) => regel.startsWith(`dubbel-id ${file}`))).toBe(true);
});

test('twee keuzehulpen hebben niet dezelfde casus, want een casus heeft een eigen adres', () => {
  const ander = 'content/keuzehulpen/ander/casussen/jongen-thuis.yaml';
  const tekst =
    'titel: Nog een casus\nsituatie: Een jongen van vijftien vertelt zijn mentor dat hij pakjes wegbrengt.\ngemeente: null\nantwoorden: {}\nverwacht: {moet: [comensha]}\nregels: [R1]\ntoelichting: Een voorbeeld.\n';
  expect(vindCodes({ [ander]: tekst }).filter((regel) => regel.startsWith('dubbel-id'))).toEqual([
    `dubbel-id ${ander}:1:1`,
  ]);
});
