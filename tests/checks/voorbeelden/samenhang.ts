import type { Voorbeelden } from './voorbeeld.ts';

const V = 'content/keuzehulpen/verwijzen';
const COMENSHA = 'content/hulpaanbod/comensha.mdx';
const ROL = 'content/rollen/zorgcoordinatie.mdx';
const REGIO = 'content/gebieden/regios/voorbeeldregio.yaml';
const ANDERE_REGIO =
  'naam: Andere regio\npolitieEenheid: Noord-Holland\ntegel: {rij: 1, kolom: 4, kort: And}\npunten: []\n';
const ADVIES = `${V}/adviezen/bel-veilig-thuis.mdx`;
const CASUS = `${V}/casussen/jongen-thuis.yaml`;
const LET_OP = `---
titel: Schrijf op wat je ziet
soort: let-op
aard: uitleg
wanneer: vandaag
volgorde: 30
wie: jij
als:
  - gevaar: [nee]
waarom: Later weet je het niet meer precies.
regels: [R1]
zekerheid: vast
---

Schrijf op wat je ziet.
`;
const TEKST = 'Bel <Organisatie id="comensha" />.';

/** Mistakes in what must hold between files, and in texts. */
export const samenhangVoorbeelden = {
  'onbekend-advies': {
    wijzig: { [ADVIES]: ['dan: bel-comensha', 'dan: bel-comensa'] },
    plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:14:8',
  },
  'onbekend-antwoord': {
    wijzig: { [ADVIES]: ['[ja, nee, weet-niet]', '[ja, nee, weetniet]'] },
    plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:10:23',
  },
  'onbekend-begrip': {
    wijzig: { [ROL]: [TEKST, 'De <Begrip id="cosn" /> is opvang.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:4',
  },
  'onbekend-feit': {
    wijzig: { [ROL]: [TEKST, 'De bedenktijd duurt <Feit id="bedenktijd" />.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:21',
  },
  'onbekend-kenmerk': {
    wijzig: { [ADVIES]: ['- gevaar:', '- gevar:'] },
    plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:10:12',
  },
  'onbekend-niet-doen': {
    wijzig: { [ADVIES]: ['als:\n', 'raakt: [zelf-onderzoek]\nals:\n'] },
    plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:9:9',
  },
  'onbekend-nummer': {
    wijzig: { 'content/routes.yaml': ['nummer: "0800 2000"', 'nummer: "0800 2001"'] },
    plek: 'content/routes.yaml:10:54',
  },
  'onbekende-bron': {
    wijzig: { [ROL]: ['bronnen: [handreiking]', 'bronnen: [handriking]'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:5:11',
  },
  'onbekende-gemeente': {
    wijzig: { 'content/gebieden/aliassen.csv': ['Zaandam,GM0001', 'Zaandam,GM0479'] },
    plek: 'content/gebieden/aliassen.csv:2:9',
  },
  'onbekende-organisatie': {
    wijzig: { [REGIO]: ['wieNeemtOp: comensha', 'wieNeemtOp: comenhsa'] },
    plek: 'content/gebieden/regios/voorbeeldregio.yaml:9:21',
  },
  'onbekende-regel': {
    wijzig: { [CASUS]: ['regels: [R1]', 'regels: [R1, R2]'] },
    plek: 'content/keuzehulpen/verwijzen/casussen/jongen-thuis.yaml:12:14',
  },
  'onbekende-regio': {
    wijzig: { [COMENSHA]: ['soort: landelijk', 'soort: regionaal\n  regios: [voorbeeld-regio]'] },
    plek: 'content/hulpaanbod/comensha.mdx:10:12',
  },
  'onbekende-route': {
    wijzig: { [ROL]: ['bel: [comensha]', 'bel: [comensa]'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:4:7',
  },
  'dubbel-id': {
    wijzig: {
      'content/routes.yaml': [
        '- id: veilig-thuis\n',
        '- id: veilig-thuis\n  naam: Veilig Thuis Noord\n  partij: veilig-thuis\n  keten:\n    - {soort: gemeentenummer}\n- id: veilig-thuis\n',
      ],
    },
    plek: 'content/routes.yaml:11:7',
  },
  'actie-zonder-terugval': {
    wijzig: {
      [`${V}/adviezen/bel-comensha.mdx`]: [
        'alsHetNietLukt:\n  tekst: Neemt niemand op, probeer dan dit.\n  dan: vangnet\n',
        '',
      ],
    },
    plek: 'content/keuzehulpen/verwijzen/adviezen/bel-comensha.mdx:2:1',
  },
  'casus-onmogelijk': {
    wijzig: { [CASUS]: ['leeftijd: onder-18', 'leeftijd: volwassen'] },
    plek: 'content/keuzehulpen/verwijzen/casussen/jongen-thuis.yaml:7:10',
  },
  'regel-ongebruikt': {
    wijzig: {
      [`${V}/regels.yaml`]:
        '- {code: R1, tekst: Bel eerst voor advies., bronnen: [handreiking], zekerheid: vast}\n- {code: R2, tekst: Regel daarna opvang., zekerheid: afgeleid}\n',
    },
    plek: 'content/keuzehulpen/verwijzen/regels.yaml:2:10',
  },
  'route-ongebruikt': {
    wijzig: {
      'content/routes.yaml': [
        '- id: veilig-thuis\n',
        '- id: gemeente\n  naam: Gemeente\n  partij: gemeente\n  keten:\n    - {soort: gemeentenummer}\n- id: veilig-thuis\n',
      ],
    },
    plek: 'content/routes.yaml:6:7',
  },
  'terugval-in-kring': {
    wijzig: { [`${V}/adviezen/bel-comensha.mdx`]: ['dan: vangnet', 'dan: bel-veilig-thuis'] },
    plek: 'content/keuzehulpen/verwijzen/adviezen/bel-comensha.mdx:14:8',
  },
  'terugval-zonder-vangnet': {
    wijzig: { [ADVIES]: ['dan: bel-comensha', 'dan: schrijf-op'], [`${V}/adviezen/schrijf-op.mdx`]: LET_OP },
    plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:14:8',
  },
  'uren-verschillen': {
    wijzig: {
      [COMENSHA]: [
        'status: eigen-bron\n',
        'status: eigen-bron\n    uren: maandag tot en met vrijdag 9.00-17.00 uur\n    open:\n      tijden:\n        - {dagen: [ma, di, wo, do, vr], van: "9.00", tot: "17.30"}\n',
      ],
    },
    plek: 'content/hulpaanbod/comensha.mdx:17:7',
  },
  'vervangt-in-kring': {
    wijzig: {
      [`${V}/adviezen/bel-comensha.mdx`]: ['als:\n', 'vervangt: [bel-veilig-thuis]\nals:\n'],
      [ADVIES]: ['als:\n', 'vervangt: [bel-comensha]\nals:\n'],
    },
    plek: 'content/keuzehulpen/verwijzen/adviezen/bel-comensha.mdx:9:11',
  },
  'voorwaarde-vooruit': {
    wijzig: {
      [`${V}/keuzehulp.yaml`]: [
        'waarom: Gevaar gaat voor alles.',
        'waarom: Gevaar gaat voor alles.\n    alleenAls: {leeftijd: [onder-18]}',
      ],
    },
    plek: 'content/keuzehulpen/verwijzen/keuzehulp.yaml:8:27',
  },
  'aantal-gemeenten': {
    wijzig: {
      'content/gebieden/gemeenten.csv': [
        '\nGM0342,Voorbeeld 342,Noord-Holland,Voorbeeldregio,Noord-Holland,Voorbeeldregio,GGD,Jeugdregio,Arrondissement,Zorgkantoor,,14 075,eigen-bron,https://www.voorbeeld.example,,2026-05-16,',
        '',
      ],
      'content/gebieden/woonplaatsen.csv': ['\nVoorbeeld 342,GM0342', ''],
    },
    plek: 'content/gebieden/gemeenten.csv:1:1',
  },
  'gemeente-buiten-regio': {
    wijzig: {
      'content/gebieden/gemeenten.csv': [
        'Zaanstad,Noord-Holland,Voorbeeldregio',
        'Zaanstad,Noord-Holland,Andere regio',
      ],
      'content/gebieden/regios/andere-regio.yaml': ANDERE_REGIO,
    },
    plek: 'content/gebieden/regios/voorbeeldregio.yaml:7:17',
  },
  'dubbele-tegel': {
    wijzig: {
      'content/gebieden/gemeenten.csv': [
        'Voorbeeld 2,Noord-Holland,Voorbeeldregio',
        'Voorbeeld 2,Noord-Holland,Andere regio',
      ],
      'content/gebieden/regios/andere-regio.yaml': ANDERE_REGIO.replace('rij: 1, kolom: 4', 'rij: 3, kolom: 2'),
    },
    plek: 'content/gebieden/regios/andere-regio.yaml:3:8',
  },
  'gemeente-zonder-woonplaats': {
    wijzig: { 'content/gebieden/woonplaatsen.csv': ['\nVoorbeeld 342,GM0342', ''] },
    plek: 'content/gebieden/gemeenten.csv:343:1',
  },
  'politie-eenheid-verschilt': {
    wijzig: { [REGIO]: ['politieEenheid: Noord-Holland', 'politieEenheid: Amsterdam'] },
    plek: 'content/gebieden/regios/voorbeeldregio.yaml:2:17',
  },
  'regio-zonder-bestand': {
    wijzig: {
      'content/gebieden/gemeenten.csv': [
        'Voorbeeld 2,Noord-Holland,Voorbeeldregio',
        'Voorbeeld 2,Noord-Holland,Vorbeeldregio',
      ],
    },
    plek: 'content/gebieden/gemeenten.csv:3:34',
  },
  'regio-zonder-gemeenten': {
    wijzig: {
      'content/gebieden/regios/andere-regio.yaml': ANDERE_REGIO,
    },
    plek: 'content/gebieden/regios/andere-regio.yaml:1:7',
  },
  'bedrag-in-tekst': {
    wijzig: { [ROL]: [TEKST, 'De vergoeding is € 2.500.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:18',
  },
  'code-in-tekst': {
    wijzig: { [ROL]: [TEKST, "import Kaart from './Kaart.astro'\n\nTekst."] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:1',
  },
  'mailadres-in-tekst': {
    wijzig: { [ROL]: [TEKST, 'Mail info@voorbeeld.example.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:6',
  },
  'onbekend-onderdeel': {
    wijzig: { [ROL]: [TEKST, 'Bel <Organistatie id="comensha" />.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:5',
  },
  'onderdeel-zonder-id': {
    wijzig: { [ROL]: [TEKST, 'Bel <Organisatie />.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:5',
  },
  'onbekende-link': {
    wijzig: { [ROL]: [TEKST, 'Lees over de [bedenktijd](/rechten/bedenktyd/).'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:14',
  },
  'onzeker-feit': {
    wijzig: { [ROL]: [TEKST, 'De vergoeding is <Feit id="vergoeding" />.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:18',
  },
  'telefoonnummer-in-tekst': {
    wijzig: { [ROL]: [TEKST, 'Bel 033 448 11 86.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:5',
  },
} satisfies Voorbeelden;
