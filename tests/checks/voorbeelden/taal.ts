import type { Voorbeelden } from './voorbeeld.ts';

const ROL = 'content/rollen/zorgcoordinatie.mdx';
const TEKST = 'Bel <Organisatie id="comensha" />.';

/** Mistakes in how a text reads. */
export const taalVoorbeelden = {
  'begrip-niet-uitgelegd': {
    wijzig: { [ROL]: [TEKST, 'Een plek in de COSM loopt via <Organisatie id="comensha" />.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:16',
  },
  'moeilijk-woord': {
    wijzig: { [ROL]: [TEKST, 'Bel indien nodig <Organisatie id="comensha" />.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:5',
  },
  'onbekende-afkorting': {
    wijzig: { [ROL]: [TEKST, 'Vraag het de KNVZ.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:14',
  },
  'tekst-te-moeilijk': {
    wijzig: { [ROL]: [TEKST, 'Organisatieverantwoordelijkheden veronderstellen samenwerkingsverbanden. '.repeat(20).trim()] },
    plek: 'content/rollen/zorgcoordinatie.mdx:1:1',
  },
  'zin-te-lang': {
    wijzig: { [ROL]: [TEKST, `De gemeente heeft iemand ${'die weet wie kan helpen, '.repeat(6)}en die blijft tot het goed is.`] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:1',
  },
  'zoekwoorden-ontbreken': {
    wijzig: { [ROL]: ['zoekwoorden: [voorbeeld]\n', ''] },
    plek: 'content/rollen/zorgcoordinatie.mdx:1:1',
  },
} satisfies Voorbeelden;
