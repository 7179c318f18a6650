import type { Voorbeelden } from './voorbeeld.ts';

const CIJFERS = 'content/cijfers.yaml';
const EN = 'content/hulp-nu/en.yaml';

/** Mistakes in the tables of numbers and in the page for people who look for help themselves. */
export const cijfersEnHulpVoorbeelden = {
  'cijfer-verschilt': {
    wijzig: {
      [CIJFERS]: [
        '{naam: Politie, waarde: 3, wanneer: "2024", bronnen: [handreiking]}',
        '{naam: Politie, waarde: 3, wanneer: "2024", bronnen: [handreiking], feit: bedenktijd-duur}',
      ],
    },
    plek: `${CIJFERS}:6:81`,
  },
  'totaal-klopt-niet': {
    wijzig: { [CIJFERS]: ['totaal: 7', 'totaal: 8'] },
    plek: `${CIJFERS}:8:11`,
  },
  'hulp-nummer': {
    wijzig: { 'content/hulpaanbod/comensha.mdx': ['status: eigen-bron', 'status: bij-derde'], [EN]: undefined },
    plek: 'content/hulp-nu/nl.yaml:11:41',
  },
  'hulp-talen-verschillen': {
    wijzig: { [EN]: ['organisatie: comensha, nummer: "033 448 11 86"', 'organisatie: veilig-thuis, nummer: "0800 2000"'] },
    plek: `${EN}:8:5`,
  },
} satisfies Voorbeelden;
