import { advies, maakAdvies } from '../../fixtures/bewijs-bestanden.ts';
import {
  COMENSHA,
  VEILIG_THUIS,
  VRAAG,
  VEILIGHEID,
  VRAGEN,
  CASUS,
  langeVragen,
  type BewijsCode,
  type Voorbeeld,
} from './voorbeeld.ts';

/** Mistakes that show in the advice, the answers or the cases. */
export const adviesVoorbeelden = {
  'advies-altijd-vervangen': {
    plant: (kopie) => kopie.zet(advies('niet-zelf-onderzoeken'), 'vervangt', '[betrek-de-ouders]'),
    file: advies('betrek-de-ouders'),
    ook: ['vraag-zonder-gevolg'],
  },
  'advies-altijd-waar': {
    plant: (kopie) =>
      kopie.bestanden.set(
        advies('praat-rustig'),
        maakAdvies({ soort: 'let-op', als: '[{gevaar: [ja, nee, weet-niet]}]' }),
      ),
    file: advies('praat-rustig'),
  },
  'advies-niet-altijd': {
    plant: (kopie) => kopie.zet(advies('ga-naar-de-politie'), 'altijd', 'true'),
    file: advies('ga-naar-de-politie'),
  },
  'advies-onmogelijk': {
    plant: (kopie) =>
      kopie.bestanden.set(
        advies('praat-rustig'),
        maakAdvies({ soort: 'let-op', als: '\n  - leeftijd: [volwassen]\n    gezag: [ouders]' }),
      ),
    file: advies('praat-rustig'),
  },
  'advies-ontbreekt': {
    plant: (kopie) =>
      kopie.zet(
        VEILIG_THUIS,
        'als',
        '\n  - leeftijd: [onder-18, weet-niet]\n    gevaar: [ja, weet-niet]\n  - huiselijk: [ja]',
      ),
    file: VEILIGHEID,
    ook: ['casus-mist-route', 'situatie-zonder-actie'],
  },
  'advies-te-ruim': {
    plant: (kopie) => kopie.zet(advies('betrek-de-ouders'), 'als', '\n  - gezag: [ouders]\n    huiselijk: [ja, nee]'),
    file: VEILIGHEID,
  },
  'advies-verboden': {
    plant: (kopie) => kopie.bestanden.set(advies('ga-zelf-kijken'), maakAdvies({ raakt: '[zelf-onderzoeken]' })),
    file: VEILIGHEID,
  },
  'advies-zonder-het-andere': {
    plant: (kopie) =>
      kopie.zet(COMENSHA, 'als', '\n  - leeftijd: [volwassen, weet-niet]\n    politie: [nee, weet-niet]'),
    file: VEILIGHEID,
  },
  'alleen-bij-derde': {
    plant: (kopie) => kopie.vervang('content/hulpaanbod/politie.mdx', 'status: eigen-bron', 'status: bij-derde'),
    file: advies('bel-112'),
  },
  'antwoord-neemt-weg': {
    plant: (kopie) =>
      kopie.bestanden.set(
        advies('vraag-hulp'),
        maakAdvies({ routes: '[politie]', als: '\n  - gevaar: [nee, weet-niet]' }),
      ),
    file: VEILIGHEID,
  },
  'antwoord-onmogelijk': {
    plant: (kopie) =>
      kopie.vervang(VRAGEN, 'onmogelijk: []', 'onmogelijk:\n  - {als: {politie: [nee]}, omdat: Dit is een voorbeeld.}'),
    file: VRAGEN,
    ook: ['eis-onmogelijk'],
  },
  'blok-onmogelijk': {
    plant: (kopie) =>
      kopie.zet(
        COMENSHA,
        'als',
        '\n  - leeftijd: [volwassen, weet-niet]\n  - leeftijd: [volwassen]\n    gezag: [ouders]',
      ),
    file: COMENSHA,
  },
  'blok-overbodig': {
    plant: (kopie) =>
      kopie.zet(
        COMENSHA,
        'als',
        '\n  - leeftijd: [volwassen, weet-niet]\n  - leeftijd: [volwassen]\n    huiselijk: [ja]',
      ),
    file: COMENSHA,
  },
  'casus-mist-route': {
    plant: (kopie) => kopie.vervang(CASUS, 'moet: [veilig-thuis]', 'moet: [veilig-thuis, comensha]'),
    file: CASUS,
  },
  'casus-verboden-route': {
    plant: (kopie) =>
      kopie.vervang(CASUS, 'niet:\n', 'niet:\n    - {wie: ouders-inlichten, waarom: De ouders weten van niets.}\n'),
    file: CASUS,
  },
  'casussen-te-lang': { plant: langeVragen(6, '[nee, weet-niet]'), file: VRAGEN },
  'eerste-actie-verkeerd': {
    plant: (kopie) =>
      kopie.bestanden.set(
        advies('leg-uit-wat-kan'),
        maakAdvies({ volgorde: '5', aard: 'uitleg', routes: '[politie]', als: '\n  - politie: [nee]' }),
      ),
    file: VEILIGHEID,
    ook: ['casus-verboden-route'],
  },
  'te-veel-kaarten': {
    plant: (kopie) => {
      for (const nummer of [1, 2, 3])
        kopie.bestanden.set(
          advies(`stap-${nummer}`),
          maakAdvies({ wanneer: 'nu', aard: 'uitleg', als: '[{leeftijd: [onder-18]}]' }),
        );
    },
    file: CASUS,
  },
  'vraag-zonder-gevolg': { plant: (kopie) => kopie.vervang(VRAGEN, /^vragen:\n/m, VRAAG), file: VRAGEN },
  'wereld-leeg': {
    plant: (kopie) =>
      kopie.vervang(VRAGEN, 'onmogelijk: []', 'onmogelijk:\n  - {als: {}, omdat: Dit is een voorbeeld.}'),
    file: VRAGEN,
  },
} satisfies Partial<Record<BewijsCode, Voorbeeld>>;
