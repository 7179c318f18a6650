import { advies } from '../../fixtures/bewijs-bestanden.ts';
import {
  VEILIG_THUIS,
  VEILIGHEID,
  VRAGEN,
  VANGNET,
  ROUTES,
  REGIO,
  langeVragen,
  eis,
  type BewijsCode,
  type Voorbeeld,
} from './voorbeeld.ts';

/** Mistakes that show in the requirements, the fallbacks, the contacts or the length. */
export const eisVoorbeelden = {
  'contact-bij-verkeerde-route': {
    plant: (kopie) => kopie.vervang(REGIO, '- naam: Zorgpunt', '- wieNeemtOp: politie'),
    file: REGIO,
    ook: ['eerste-actie-verkeerd'],
  },
  'eis-onmogelijk': {
    plant: eis(
      '  - id: volwassene-met-ouders\n    soort: nooit\n    omdat: Dit is een voorbeeld.\n    als: [{leeftijd: [volwassen], gezag: [ouders]}]\n    doel: {route: [comensha]}\n',
    ),
    file: VEILIGHEID,
  },
  'eis-zonder-doel': {
    plant: eis(
      '  - id: nooit-politie-als-eerste\n    soort: nooit\n    omdat: Dit is een voorbeeld.\n    doel: {raakt: [politie-als-eerste-stap]}\n',
    ),
    file: VEILIGHEID,
  },
  'interview-te-lang': { plant: langeVragen(7, '[nee]'), file: VRAGEN },
  'situatie-zonder-actie': {
    plant: (kopie) => kopie.zet(VEILIG_THUIS, 'altijd', 'true'),
    file: VEILIGHEID,
    ook: ['advies-niet-altijd'],
  },
  'uitzondering-overbodig': {
    plant: (kopie) =>
      kopie.vervang(
        VEILIGHEID,
        'weetNiet: []',
        'weetNiet:\n  - {kenmerk: gevaar, route: veilig-thuis, door: [comensha], omdat: Dit is een voorbeeld.}',
      ),
    file: VEILIGHEID,
  },
  'uitzondering-zonder-vervanging': {
    plant: (kopie) => {
      kopie.zet(VEILIG_THUIS, 'als', '\n  - leeftijd: [onder-18, weet-niet]\n  - huiselijk: [ja]\n  - politie: [nee]');
      kopie.vervang(
        VEILIGHEID,
        'weetNiet: []',
        'weetNiet:\n  - {kenmerk: politie, route: veilig-thuis, door: [noodnummer-112], omdat: Dit is een voorbeeld.}',
      );
    },
    file: VEILIGHEID,
  },
  'vangnet-niet-altijd-bereikbaar': {
    plant: (kopie) => kopie.vervang(VANGNET, 'route: veilig-thuis', 'route: comensha'),
    file: VANGNET,
  },
  'vangnet-onmogelijk': {
    plant: (kopie) =>
      kopie.voegToe(
        VANGNET,
        '- id: bij-ouders\n  moment: kantooruren\n  titel: Bel de ouders\n  tekst: Op werkdagen kun je daar terecht.\n  volgorde: 30\n  als: [{leeftijd: [volwassen], gezag: [ouders]}]',
      ),
    file: VANGNET,
  },
  'vangnet-ontbreekt': {
    plant: (kopie) =>
      kopie.vervang(VANGNET, 'route: veilig-thuis', 'route: veilig-thuis\n  als: [{leeftijd: [onder-18, weet-niet]}]'),
    file: VANGNET,
  },
  'vangnet-zonder-nummer': {
    plant: (kopie) => {
      kopie.voegToe(
        ROUTES,
        '- id: raad\n  naam: Raad\n  partij: raad\n  keten:\n    - {soort: organisatie, id: comensha, zonderNummer: true}',
      );
      kopie.vervang(VANGNET, 'route: comensha', 'route: raad');
    },
    file: VANGNET,
  },
  'vervanger-bij-verkeerde-route': {
    plant: (kopie) =>
      kopie.voegToe(
        ROUTES,
        '- id: leerplicht\n  naam: Leerplicht\n  partij: leerplicht\n  keten:\n    - {soort: vervanger, id: comensha, omdat: Dit is een voorbeeld.}',
      ),
    file: ROUTES,
  },
  'vervanger-zonder-naam': { plant: (kopie) => kopie.vervang(REGIO, '075 123 45 67', '033 448 11 86'), file: REGIO },
  'weet-niet-neemt-weg': {
    plant: (kopie) =>
      kopie.zet(VEILIG_THUIS, 'als', '\n  - leeftijd: [onder-18, weet-niet]\n  - huiselijk: [ja]\n  - politie: [nee]'),
    file: VRAGEN,
  },
  'weet-niet-niet-vergeleken': {
    plant: (kopie) =>
      kopie.vervang(
        VRAGEN,
        'onmogelijk: []',
        'onmogelijk:\n  - {als: {gevaar: [weet-niet]}, omdat: Dit is een voorbeeld.}',
      ),
    file: VRAGEN,
    ook: ['antwoord-onmogelijk'],
  },
  'weet-niet-voegt-toe': {
    plant: (kopie) => kopie.zet(advies('ga-naar-de-politie'), 'als', '\n  - politie: [ja, weet-niet]'),
    file: VRAGEN,
  },
  'zonder-actie-overbodig': {
    plant: (kopie) =>
      kopie.vervang(
        VEILIGHEID,
        'zonderActie: []',
        'zonderActie:\n  - {als: [{gevaar: [ja]}], omdat: Dit is een voorbeeld.}',
      ),
    file: VEILIGHEID,
  },
} satisfies Partial<Record<BewijsCode, Voorbeeld>>;
