import { describe, expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../../fixtures/vind-issues.ts';

const ROL = 'content/rollen/zorgcoordinatie.mdx';
const TEKST = 'Bel <Organisatie id="comensha" />.';
const link = (adres: string) => vindCodes({ [ROL]: [TEKST, `[Lees](${adres}).`] });

test.each([
  '/',
  '/hulpaanbod/',
  '/hulpaanbod/comensha/',
  '/gemeente/zaanstad/',
  '/regio/voorbeeldregio/',
  '/keuzehulp/verwijzen/',
  '/casussen/jongen-thuis/',
  '/rechten/bedenktijd/',
  '/rechten/bedenktijd/#kop',
  '/stappen/signaleren/',
  '/zoeken/?q=opvang',
  '/over/feiten/',
  '/signalen/sector/zorg/',
  '/begrippen/#cosm',
  'https://www.voorbeeld.example/a',
  '#kop',
])('%s is goed', (adres) => {
  expect(link(adres)).toEqual([]);
});

test('wat niet kan bestaan, met wat er bedoeld kan zijn', () => {
  const adressen = [
    '/hulpaanbod/comensa/',
    '/gemeente/zaandam/',
    '/rechten/bedenktijd',
    'rechten/bedenktijd/',
    '/rechte/bedenktijd/',
    '/contact/',
  ];
  expect(toonIssues({ [ROL]: [TEKST, adressen.map((adres) => `- [x](${adres})`).join('\n')] })).toMatchInlineSnapshot(`
    "content/rollen/zorgcoordinatie.mdx:12:3  fout  onbekende-link
      In de tekst staat "/hulpaanbod/comensa/"; die pagina bestaat niet.
      → Bedoel je /hulpaanbod/comensha/?
    content/rollen/zorgcoordinatie.mdx:13:3  fout  onbekende-link
      In de tekst staat "/gemeente/zaandam/"; die pagina bestaat niet.
      → Kies een pagina uit /gemeente/.
    content/rollen/zorgcoordinatie.mdx:14:3  fout  onbekende-link
      In de tekst staat "/rechten/bedenktijd"; een adres op deze site eindigt op een schuine streep.
      → Schrijf /rechten/bedenktijd/
    content/rollen/zorgcoordinatie.mdx:15:3  fout  onbekende-link
      In de tekst staat "rechten/bedenktijd/"; dat is geen volledig adres.
      → Begin een adres op deze site met een schuine streep (/rechten/bedenktijd/), en een adres elders met https://.
    content/rollen/zorgcoordinatie.mdx:16:3  fout  onbekende-link
      In de tekst staat "/rechte/bedenktijd/"; zo begint geen adres op deze site.
      → Bedoel je /rechten/bedenktijd/?
    content/rollen/zorgcoordinatie.mdx:17:3  fout  onbekende-link
      In de tekst staat "/contact/"; zo begint geen adres op deze site.
      → Kijk op de site zelf wat het adres is."
  `);
});

describe('verwante pagina’s', () => {
  const verwant = (adres: string) => vindCodes({ [ROL]: ['verwant: [/hulpaanbod/comensha/]', `verwant: [${adres}]`] });

  test('mogen nog geschreven worden', () => {
    expect(verwant('/rechten/schadefonds/')).toEqual([]);
  });

  test('bestaan wel als het een organisatie, gemeente of regio is', () => {
    expect(verwant('/hulpaanbod/comensa/')).toEqual([`onbekende-link ${ROL}:6:11`]);
  });
});

test('een weg van een ingang gaat naar een pagina die er al is', () => {
  const ingang = 'content/hulpvragen/opvang.mdx';
  expect(vindCodes({ [ingang]: ['paginas: [/rechten/bedenktijd/]', 'paginas: [/rechten/nog-niet-geschreven/]'] })).toEqual([
    `onbekende-link ${ingang}:9:31`,
  ]);
});
