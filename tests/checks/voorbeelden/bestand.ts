import type { Voorbeelden } from './voorbeeld.ts';

const V = 'content/keuzehulpen/verwijzen';
const COMENSHA = 'content/hulpaanbod/comensha.mdx';
const ROL = 'content/rollen/zorgcoordinatie.mdx';
const TEKST = 'Bel <Organisatie id="comensha" />.';

/** Mistakes in a file as a whole: its name, its signs, its shape. */
export const bestandVoorbeelden = {
  'bestand-leeg': { wijzig: { 'content/begrippen/aangifte.yaml': '\n' }, plek: 'content/begrippen/aangifte.yaml:1:1' },
  'bestand-ontbreekt': {
    wijzig: { [`${V}/veiligheid.yaml`]: undefined },
    plek: 'content/keuzehulpen/verwijzen/veiligheid.yaml:1:1',
  },
  'bestand-te-groot': {
    wijzig: { 'content/begrippen/aangifte.yaml': 'a'.repeat(5_000_000) },
    plek: 'content/begrippen/aangifte.yaml:1:1',
  },
  bestandsnaam: {
    wijzig: {
      'content/begrippen/Aangifte Doen.yaml': 'term: Aangifte\nuitleg: De politie vragen een zaak te onderzoeken.\n',
    },
    plek: 'content/begrippen/Aangifte Doen.yaml:1:1',
  },
  'geen-utf8': {
    wijzig: { [COMENSHA]: ['Een tekst over', 'Co\uFFFDrdinatie door'] },
    plek: 'content/hulpaanbod/comensha.mdx:18:3',
  },
  'onbekend-bestand': { wijzig: { 'content/rollen/preventie.md': 'Tekst' }, plek: 'content/rollen/preventie.md:1:1' },
  'gekrulde-aanhalingstekens': {
    wijzig: { 'content/begrippen/cosm.yaml': ['Opvang voor volwassenen in de bedenktijd.', '“Opvang voor volwassenen in de bedenktijd.”'] },
    plek: 'content/begrippen/cosm.yaml:3:9',
  },
  'onzichtbaar-teken': {
    wijzig: { [COMENSHA]: ['Een tekst', 'Een\u0007 tekst'] },
    plek: 'content/hulpaanbod/comensha.mdx:18:4',
  },
  samenvoegconflict: {
    wijzig: {
      [COMENSHA]: ['typen: [advies]', '<<<<<<< HEAD\ntypen: [advies]\n=======\ntypen: [melden]\n>>>>>>> andere-tak'],
    },
    plek: 'content/hulpaanbod/comensha.mdx:5:1',
  },
  'aantal-cellen': {
    wijzig: { 'content/gebieden/oude-namen.csv': 'naam,jaar,code\nNuenen, Gerwen,1974,GM0001\n' },
    plek: 'content/gebieden/oude-namen.csv:2:1',
  },
  'csv-onleesbaar': {
    wijzig: { 'content/gebieden/oude-namen.csv': 'naam,jaar,code\n"Assendelft,1974,GM0001\n' },
    plek: 'content/gebieden/oude-namen.csv:2:1',
  },
  'csv-puntkomma': {
    wijzig: { 'content/gebieden/oude-namen.csv': 'naam;jaar;code\nAssendelft;1974;GM0001\n' },
    plek: 'content/gebieden/oude-namen.csv:1:1',
  },
  'dubbel-veld': {
    wijzig: { [COMENSHA]: ['typen: [advies]', 'typen: [advies]\ntypen: [melden]'] },
    plek: 'content/hulpaanbod/comensha.mdx:6:1',
  },
  'kolom-ontbreekt': {
    wijzig: { 'content/gebieden/oude-namen.csv': 'naam,code\nAssendelft,GM0001\n' },
    plek: 'content/gebieden/oude-namen.csv:1:1',
  },
  'kop-niet-afgesloten': {
    wijzig: { [COMENSHA]: ['---\n\nEen', '\nEen'] },
    plek: 'content/hulpaanbod/comensha.mdx:1:1',
  },
  'kop-ontbreekt': { wijzig: { [COMENSHA]: ['---\nnaam', 'naam'] }, plek: 'content/hulpaanbod/comensha.mdx:1:1' },
  'mdx-onleesbaar': {
    wijzig: { [ROL]: [TEKST, 'Bel <Organisatie id="comensha">.'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:12:5',
  },
  'onbekende-kolom': {
    wijzig: { 'content/gebieden/oude-namen.csv': 'naam,jaar,code,bron\nAssendelft,1974,GM0001,x\n' },
    plek: 'content/gebieden/oude-namen.csv:1:16',
  },
  'tab-als-inspringing': {
    wijzig: { [COMENSHA]: ['  tekst: Iedereen.', '\ttekst: Iedereen.'] },
    plek: 'content/hulpaanbod/comensha.mdx:7:1',
  },
  'yaml-onleesbaar': {
    wijzig: { [ROL]: ['titel: Een voorbeeldpagina', 'titel: Let op: een voorbeeldpagina'] },
    plek: 'content/rollen/zorgcoordinatie.mdx:2:8',
  },
} satisfies Voorbeelden;
