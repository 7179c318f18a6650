import type { Voorbeelden } from './voorbeeld.ts';

const V = 'content/keuzehulpen/verwijzen';
const COMENSHA = 'content/hulpaanbod/comensha.mdx';
const ROL = 'content/rollen/zorgcoordinatie.mdx';
const REGIO = 'content/gebieden/regios/voorbeeldregio.yaml';
const ADVIES = `${V}/adviezen/bel-veilig-thuis.mdx`;

/** Mistakes in one field, against its schema. */
export const veldVoorbeelden = {
  'aanhalingstekens-ontbreken': {
    wijzig: { 'content/feiten.yaml': ['waarde: drie maanden', 'waarde: 90'] },
    plek: 'content/feiten.yaml:3:11',
  },
  'getal-buiten-bereik': {
    wijzig: { [ADVIES]: ['volgorde: 10', 'volgorde: 0'] },
    plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:6:11',
  },
  'nummer-zonder-aanhalingstekens': {
    wijzig: { [COMENSHA]: ['nummer: "033 448 11 86"', 'nummer: 0334481186'] },
    plek: 'content/hulpaanbod/comensha.mdx:11:13',
  },
  'onbekend-veld': {
    wijzig: { [COMENSHA]: ['samenvatting:', 'samenvating:'] },
    plek: 'content/hulpaanbod/comensha.mdx:4:1',
  },
  'onbekende-keuze': {
    wijzig: { [COMENSHA]: ['status: eigen-bron', 'status: eigenbron'] },
    plek: 'content/hulpaanbod/comensha.mdx:14:13',
  },
  'ongeldig-id': {
    wijzig: { 'content/routes.yaml': ['partij: veilig-thuis', 'partij: Veilig Thuis'] },
    plek: 'content/routes.yaml:8:11',
  },
  'ongeldig-mailadres': {
    wijzig: {
      [COMENSHA]: [
        'telefoon:\n',
        'email:\n  - adres: info(at)comensha.nl\n    bron: handreiking\n    gezien: onbekend\n    status: eigen-bron\ntelefoon:\n',
      ],
    },
    plek: 'content/hulpaanbod/comensha.mdx:11:12',
  },
  'ongeldig-telefoonnummer': {
    wijzig: { [COMENSHA]: ['"033 448 11 86"', '"033-4481186"'] },
    plek: 'content/hulpaanbod/comensha.mdx:11:13',
  },
  'ongeldig-webadres': {
    wijzig: { 'content/bronnen.yaml': ['url: https://www.', 'url: www.'] },
    plek: 'content/bronnen.yaml:3:8',
  },
  'ongeldige-code': {
    wijzig: { [REGIO]: ['[GM0001]', '[GM1]'] },
    plek: 'content/gebieden/regios/voorbeeldregio.yaml:7:17',
  },
  'ongeldige-datum': {
    wijzig: { [ROL]: ['nagekeken: 2026-11-22', 'nagekeken: 22-11-2026'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:7:12',
  },
  'ongeldige-waarde': {
    wijzig: { [ROL]: ['verwant: [/hulpaanbod/comensha/]', 'verwant: [hulpaanbod/comensha/]'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:6:11',
  },
  'te-kort': {
    wijzig: { [COMENSHA]: ['samenvatting: Geeft advies over uitbuiting.', 'samenvatting: Advies'] },
    plek: 'content/hulpaanbod/comensha.mdx:4:15',
  },
  'te-lang': {
    wijzig: { [ADVIES]: ['titel: Bel Veilig Thuis voor advies', `titel: Bel ${'altijd '.repeat(16)}Veilig Thuis`] },
    plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:2:8',
  },
  'te-weinig': {
    wijzig: { [ROL]: ['bronnen: [handreiking]', 'bronnen: []'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:5:10',
  },
  'veld-leeg': {
    wijzig: { [COMENSHA]: ['samenvatting: Geeft advies over uitbuiting.', 'samenvatting:'] },
    plek: 'content/hulpaanbod/comensha.mdx:4:1',
  },
  'veld-ontbreekt': {
    wijzig: { [COMENSHA]: ['    status: eigen-bron\n', ''] },
    plek: 'content/hulpaanbod/comensha.mdx:11:5',
  },
  'verkeerde-soort': {
    wijzig: { [ROL]: ['bronnen: [handreiking]', 'bronnen: handreiking'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:5:10',
  },
} satisfies Voorbeelden;
