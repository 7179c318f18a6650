import { describe, expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';

const EN = 'content/hulp-nu/en.yaml';
const vind = (van: string, naar: string) => vindCodes({ [EN]: [van, naar] });

describe('de hulppagina in het Engels', () => {
  test('mag andere woorden hebben', () => {
    expect(vind('zin: Zij denken mee.', 'zin: They think along with you.')).toEqual([]);
  });

  test('heeft dezelfde organisaties', () => {
    const naar = 'organisatie: veilig-thuis, nummer: "0800 2000"';
    expect(toonIssues({ [EN]: ['organisatie: comensha, nummer: "033 448 11 86"', naar] })).toMatchInlineSnapshot(`
      "content/hulp-nu/en.yaml:8:5  fout  hulp-talen-verschillen
        Het blok "praten" is hier anders dan in nl.yaml.
        → Geef het blok in beide talen evenveel zinnen, en dezelfde organisaties, nummers en link, op dezelfde plek."
    `);
  });

  test.each([
    ['een blok minder', '  - id: gevaar\n    kop: Is er gevaar?\n    zinnen: [Bel 112.]\n', ''],
    ['een blok meer', 'herkomst:', '  - {id: extra, kop: Nog iets}\nherkomst:'],
    ['een zin meer', 'zinnen: [Bel 112.]', 'zinnen: [Bel 112., Nu meteen.]'],
    ['een ander id', 'id: sporen', 'id: spoor'],
    ['een link', 'kop: Kijkt er iemand mee?', 'kop: Kijkt er iemand mee?\n    link: {naam: Lees meer, href: /privacy/}'],
    ['de belofte dat het altijd kan', 'id: gevaar', 'id: gevaar\n    altijd: true'],
  ])('heeft geen verschil: %s', (_wat, van, naar) => {
    expect(vind(van, naar)).toContainEqual(expect.stringMatching(/^(hulp-talen-verschillen|te-weinig) /));
  });
});

test('zonder tweede taal valt er niets te vergelijken', () => {
  expect(vindCodes({ [EN]: undefined })).toEqual([]);
});
