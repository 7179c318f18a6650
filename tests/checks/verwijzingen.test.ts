import { describe, expect, test } from 'vitest';
import { toonIssues, vindCodes } from '../fixtures/vind-issues.ts';

const V = 'content/keuzehulpen/verwijzen';
const ORG = 'content/hulpaanbod/comensha.mdx';
const REGIO = 'content/gebieden/regios/voorbeeldregio.yaml';
const ROL = 'content/rollen/zorgcoordinatie.mdx';
const ADVIES = `${V}/adviezen/bel-veilig-thuis.mdx`;
const CASUS = `${V}/casussen/jongen-thuis.yaml`;

test('de melding noemt het veld zoals de redacteur het typte, de waarde en wat er bedoeld kan zijn', () => {
  expect(toonIssues({ [REGIO]: ['wieNeemtOp: comensha', 'wieNeemtOp: comenhsa'] })).toMatchInlineSnapshot(`
    "content/gebieden/regios/voorbeeldregio.yaml:9:21  fout  onbekende-organisatie
      Bij wieNeemtOp staat "comenhsa", maar die organisatie kennen we niet.
      → Bedoel je "comensha"? Alle organisaties staan in content/hulpaanbod/."
  `);
});

test('zonder naam in de buurt zegt de melding waar alles staat', () => {
  expect(toonIssues({ [ROL]: ['bel: [comensha]', 'bel: [comensha, brandweer]'] })).toMatchInlineSnapshot(`
    "content/rollen/zorgcoordinatie.mdx:4:17  fout  onbekende-route
      Bij bel staat "brandweer", maar die route kennen we niet.
      → Alle routes staan in content/routes.yaml."
  `);
});

describe('elke verwijzing wordt nagekeken', () => {
  test.each([
    ['bron van een telefoonnummer', { [ORG]: ['    bron: handreiking', '    bron: x'] }, `onbekende-bron ${ORG}:12:11`],
    ['bron van een organisatie', { [ORG]: ['bronnen: [handreiking]', 'bronnen: [x]'] }, `onbekende-bron ${ORG}:15:11`],
    [
      'bron van een feit',
      { 'content/feiten.yaml': ['bronnen: [handreiking]', 'bronnen: [x]'] },
      'onbekende-bron content/feiten.yaml:4:13',
    ],
    [
      'bron van een signaal',
      { 'content/signalen/vormen/arbeidsuitbuiting.mdx': ['groep: Wonen, bron: handreiking', 'groep: Wonen, bron: x'] },
      'onbekende-bron content/signalen/vormen/arbeidsuitbuiting.mdx:10:63',
    ],
    ['bron van een regel', { [`${V}/regels.yaml`]: ['[handreiking]', '[x]'] }, `onbekende-bron ${V}/regels.yaml:1:55`],
    [
      'bron van een contact in de regio',
      { [REGIO]: ['bron: handreiking', 'bron: x'] },
      `onbekende-bron ${REGIO}:11:15`,
    ],
    [
      'organisatie in een keten',
      { 'content/routes.yaml': ['id: comensha}', 'id: x}'] },
      'onbekende-organisatie content/routes.yaml:5:32',
    ],
    [
      'organisatie die opneemt',
      { [ORG]: ['    bron: handreiking', '    wieNeemtOp: x\n    bron: handreiking'] },
      `onbekende-organisatie ${ORG}:12:17`,
    ],
    [
      'gemeente van een oude naam',
      { 'content/gebieden/oude-namen.csv': ['GM0001', 'GM9999'] },
      'onbekende-gemeente content/gebieden/oude-namen.csv:2:17',
    ],
    ['gemeente van een regionaal punt', { [REGIO]: ['[GM0001]', '[GM9999]'] }, `onbekende-gemeente ${REGIO}:7:17`],
    ['route van een advies', { [ADVIES]: ['routes: [veilig-thuis]', 'routes: [x]'] }, `onbekende-route ${ADVIES}:8:10`],
    [
      'route van een vangnet',
      { [`${V}/vangnet.yaml`]: ['route: comensha', 'route: x'] },
      `onbekende-route ${V}/vangnet.yaml:5:10`,
    ],
    ['advies dat wordt vervangen', { [ADVIES]: ['als:\n', 'vervangt: [x]\nals:\n'] }, `onbekend-advies ${ADVIES}:9:12`],
    ['regel van een advies', { [ADVIES]: ['[R1]', '[R1, R9]'] }, `onbekende-regel ${ADVIES}:15:14`],
    [
      'wat een eis verbiedt',
      { [`${V}/veiligheid.yaml`]: ['raakt: [zelf-onderzoeken]', 'raakt: [x]'] },
      `onbekend-niet-doen ${V}/veiligheid.yaml:5:20`,
    ],
    [
      'organisatie in een eis',
      { [`${V}/veiligheid.yaml`]: ['raakt: [zelf-onderzoeken]', 'wieNeemtOp: [x]'] },
      `onbekende-organisatie ${V}/veiligheid.yaml:5:25`,
    ],
    [
      'route die een casus verwacht',
      { [CASUS]: ['moet: [veilig-thuis]', 'moet: [x]'] },
      `onbekende-route ${CASUS}:9:10`,
    ],
    ['wat een casus verbiedt', { [CASUS]: ['wie: zelf-onderzoeken', 'wie: x'] }, `onbekende-route ${CASUS}:11:13`],
    ['hokje van een casus', { [CASUS]: ['verwacht:', 'extra: [x]\nverwacht:'] }, `onbekend-kenmerk ${CASUS}:8:9`],
    [
      'kenmerken op één scherm',
      { [`${V}/keuzehulp.yaml`]: ['extra:\n', 'schermen: [[gevaar, x]]\nextra:\n'] },
      `onbekend-kenmerk ${V}/keuzehulp.yaml:28:21`,
    ],
  ] as const)('%s', (_wat, wijzig, verwacht) => {
    expect(vindCodes(wijzig)).toContain(verwacht);
  });
});

test('vangnet is altijd een geldig vervolg', () => {
  expect(vindCodes({ [ADVIES]: ['dan: bel-comensha', 'dan: vangnet'] })).toEqual([]);
});
