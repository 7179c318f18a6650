import type { Voorbeelden } from './voorbeeld.ts';

const ROL = 'content/rollen/zorgcoordinatie.mdx';
const PAGINA = 'content/paginas/feiten.mdx';
const VEILIG_THUIS = 'content/hulpaanbod/veilig-thuis.mdx';
const TEKST = 'Bel <Organisatie id="comensha" />.';
const NIEUW = `---
naam: Steunpunt Voorbeeld
soort: organisatie
samenvatting: Denkt mee over geld en wonen.
typen: [advies]
voorWie:
  tekst: Iedereen.
werkgebied:
  soort: landelijk
bronnen: [handreiking]
---
`;

/** Mistakes in what rests on what, and in what nobody can find. */
export const gebruikVoorbeelden = {
  'begrip-ongebruikt': {
    wijzig: { [PAGINA]: ['De <Begrip id="cosm" /> duurt', 'Dat duurt'] },
    plek: 'content/begrippen/cosm.yaml:1:1',
  },
  'bron-ongebruikt': {
    wijzig: { 'content/bronnen.yaml': ['handreiking:', 'jaarverslag: {titel: Jaarverslag 2024, uitgever: voorbeeld.example, datum: 2025}\nhandreiking:'] },
    plek: 'content/bronnen.yaml:1:14',
  },
  'bronnen-ontbreken': {
    wijzig: { 'content/hulpvragen/opvang.mdx': ['bronnen: [handreiking]\n', ''] },
    plek: 'content/hulpvragen/opvang.mdx:2:1',
  },
  'feit-ongebruikt': {
    wijzig: { [PAGINA]: ['<Feit id="bedenktijd-duur" />', 'even'] },
    plek: 'content/feiten.yaml:2:3',
  },
  'organisatie-zonder-advies': {
    wijzig: {
      'content/hulpaanbod/steunpunt.mdx': NIEUW,
      [ROL]: [TEKST, 'Bel <Organisatie id="steunpunt" />.'],
    },
    plek: 'content/hulpaanbod/steunpunt.mdx:2:7',
  },
  'organisatie-zonder-pagina': {
    wijzig: { [PAGINA]: [' Bel ook <Organisatie id="veilig-thuis" />.', ''] },
    plek: `${VEILIG_THUIS}:2:7`,
  },
  'reden-overbodig': {
    wijzig: { [VEILIG_THUIS]: ['bronnen:', 'nietInAdvies: Er is nog geen advies voor.\nbronnen:'] },
    plek: `${VEILIG_THUIS}:15:15`,
  },
  'termijn-in-tekst': {
    wijzig: { [ROL]: [TEKST, 'De bedenktijd duurt drie maanden.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:21',
  },
} satisfies Voorbeelden;
