import type { InhoudCode } from '../../src/checks/codes.ts';
import type { Wijzigingen } from '../fixtures/kleine-inhoud.ts';

/** The smallest mistake that gives one code and no other, and where it is reported: `file:line:column`. */
export type Voorbeeld = { wijzig: Wijzigingen; plek: string };

const V = 'content/keuzehulpen/verwijzen';
const COMENSHA = 'content/hulpaanbod/comensha.mdx';
const ROL = 'content/rollen/zorgcoordinatie.mdx';
const REGIO = 'content/gebieden/regios/voorbeeldregio.yaml';
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

/** One example per code. The pages in `docs/fouten/` show them, and the tests hold both. */
export const voorbeelden: Partial<Record<InhoudCode, Voorbeeld>> = {
  'bestand-leeg': { wijzig: { 'content/begrippen/aangifte.yaml': '\n' }, plek: 'content/begrippen/aangifte.yaml:1:1' },
  'bestand-ontbreekt': { wijzig: { [`${V}/veiligheid.yaml`]: undefined }, plek: 'content/keuzehulpen/verwijzen/veiligheid.yaml:1:1' },
  'bestand-te-groot': { wijzig: { 'content/begrippen/aangifte.yaml': 'a'.repeat(5_000_000) }, plek: 'content/begrippen/aangifte.yaml:1:1' },
  bestandsnaam: { wijzig: { 'content/begrippen/Aangifte Doen.yaml': 'term: Aangifte\nuitleg: De politie vragen een zaak te onderzoeken.\n' }, plek: 'content/begrippen/Aangifte Doen.yaml:1:1' },
  'geen-utf8': { wijzig: { [COMENSHA]: ['Een tekst over', 'Co\uFFFDrdinatie door'] }, plek: 'content/hulpaanbod/comensha.mdx:18:3' },
  'onbekend-bestand': { wijzig: { 'content/rollen/preventie.md': 'Tekst' }, plek: 'content/rollen/preventie.md:1:1' },
  'onzichtbaar-teken': { wijzig: { [COMENSHA]: ['Een tekst', 'Een\u0007 tekst'] }, plek: 'content/hulpaanbod/comensha.mdx:18:4' },
  samenvoegconflict: { wijzig: { [COMENSHA]: ['typen: [advies]', '<<<<<<< HEAD\ntypen: [advies]\n=======\ntypen: [melden]\n>>>>>>> andere-tak'] }, plek: 'content/hulpaanbod/comensha.mdx:5:1' },
  'aantal-cellen': { wijzig: { 'content/gebieden/oude-namen.csv': 'naam,jaar,code\nNuenen, Gerwen,1974,GM0001\n' }, plek: 'content/gebieden/oude-namen.csv:2:1' },
  'csv-onleesbaar': { wijzig: { 'content/gebieden/oude-namen.csv': 'naam,jaar,code\n"Assendelft,1974,GM0001\n' }, plek: 'content/gebieden/oude-namen.csv:2:1' },
  'csv-puntkomma': { wijzig: { 'content/gebieden/oude-namen.csv': 'naam;jaar;code\nAssendelft;1974;GM0001\n' }, plek: 'content/gebieden/oude-namen.csv:1:1' },
  'dubbel-veld': { wijzig: { [COMENSHA]: ['typen: [advies]', 'typen: [advies]\ntypen: [melden]'] }, plek: 'content/hulpaanbod/comensha.mdx:6:1' },
  'kolom-ontbreekt': { wijzig: { 'content/gebieden/oude-namen.csv': 'naam,code\nAssendelft,GM0001\n' }, plek: 'content/gebieden/oude-namen.csv:1:1' },
  'kop-niet-afgesloten': { wijzig: { [COMENSHA]: ['---\n\nEen', '\nEen'] }, plek: 'content/hulpaanbod/comensha.mdx:1:1' },
  'kop-ontbreekt': { wijzig: { [COMENSHA]: ['---\nnaam', 'naam'] }, plek: 'content/hulpaanbod/comensha.mdx:1:1' },
  'mdx-onleesbaar': { wijzig: { [ROL]: [TEKST, 'Bel <Organisatie id="comensha">.'] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:5' },
  'onbekende-kolom': { wijzig: { 'content/gebieden/oude-namen.csv': 'naam,jaar,code,bron\nAssendelft,1974,GM0001,x\n' }, plek: 'content/gebieden/oude-namen.csv:1:16' },
  'tab-als-inspringing': { wijzig: { [COMENSHA]: ['  tekst: Iedereen.', '\ttekst: Iedereen.'] }, plek: 'content/hulpaanbod/comensha.mdx:7:1' },
  'yaml-onleesbaar': { wijzig: { [ROL]: ['titel: Een voorbeeldpagina', 'titel: Let op: een voorbeeldpagina'] }, plek: 'content/rollen/zorgcoordinatie.mdx:2:8' },
  'aanhalingstekens-ontbreken': { wijzig: { 'content/feiten.yaml': ['waarde: drie maanden', 'waarde: 90'] }, plek: 'content/feiten.yaml:3:11' },
  'getal-buiten-bereik': { wijzig: { [ADVIES]: ['volgorde: 10', 'volgorde: 0'] }, plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:6:11' },
  'nummer-zonder-aanhalingstekens': { wijzig: { [COMENSHA]: ['nummer: "033 448 11 86"', 'nummer: 0334481186'] }, plek: 'content/hulpaanbod/comensha.mdx:11:13' },
  'onbekend-veld': { wijzig: { [COMENSHA]: ['samenvatting:', 'samenvating:'] }, plek: 'content/hulpaanbod/comensha.mdx:4:1' },
  'onbekende-keuze': { wijzig: { [COMENSHA]: ['status: eigen-bron', 'status: eigenbron'] }, plek: 'content/hulpaanbod/comensha.mdx:14:13' },
  'ongeldig-id': { wijzig: { 'content/routes.yaml': ['partij: veilig-thuis', 'partij: Veilig Thuis'] }, plek: 'content/routes.yaml:8:11' },
  'ongeldig-mailadres': { wijzig: { [COMENSHA]: ['telefoon:\n', 'email:\n  - adres: info(at)comensha.nl\n    bron: handreiking\n    gezien: onbekend\n    status: eigen-bron\ntelefoon:\n'] }, plek: 'content/hulpaanbod/comensha.mdx:11:12' },
  'ongeldig-telefoonnummer': { wijzig: { [COMENSHA]: ['"033 448 11 86"', '"033-4481186"'] }, plek: 'content/hulpaanbod/comensha.mdx:11:13' },
  'ongeldig-webadres': { wijzig: { 'content/bronnen.yaml': ['url: https://www.', 'url: www.'] }, plek: 'content/bronnen.yaml:3:8' },
  'ongeldige-code': { wijzig: { [REGIO]: ['[GM0001]', '[GM1]'] }, plek: 'content/gebieden/regios/voorbeeldregio.yaml:7:17' },
  'ongeldige-datum': { wijzig: { [ROL]: ['nagekeken: 2026-11-22', 'nagekeken: 22-11-2026'] }, plek: 'content/rollen/zorgcoordinatie.mdx:7:12' },
  'ongeldige-waarde': { wijzig: { [ROL]: ['verwant: [/hulpaanbod/comensha/]', 'verwant: [hulpaanbod/comensha/]'] }, plek: 'content/rollen/zorgcoordinatie.mdx:6:11' },
  'te-kort': { wijzig: { [COMENSHA]: ['samenvatting: Geeft advies over uitbuiting.', 'samenvatting: Advies'] }, plek: 'content/hulpaanbod/comensha.mdx:4:15' },
  'te-lang': { wijzig: { [ADVIES]: ['titel: Bel Veilig Thuis voor advies', `titel: Bel ${'altijd '.repeat(16)}Veilig Thuis`] }, plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:2:8' },
  'te-weinig': { wijzig: { [ROL]: ['bronnen: [handreiking]', 'bronnen: []'] }, plek: 'content/rollen/zorgcoordinatie.mdx:5:10' },
  'veld-leeg': { wijzig: { [COMENSHA]: ['samenvatting: Geeft advies over uitbuiting.', 'samenvatting:'] }, plek: 'content/hulpaanbod/comensha.mdx:4:1' },
  'veld-ontbreekt': { wijzig: { [COMENSHA]: ['    status: eigen-bron\n', ''] }, plek: 'content/hulpaanbod/comensha.mdx:11:5' },
  'verkeerde-soort': { wijzig: { [ROL]: ['bronnen: [handreiking]', 'bronnen: handreiking'] }, plek: 'content/rollen/zorgcoordinatie.mdx:5:10' },
  'onbekend-advies': { wijzig: { [ADVIES]: ['dan: bel-comensha', 'dan: bel-comensa'] }, plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:14:8' },
  'onbekend-antwoord': { wijzig: { [ADVIES]: ['[ja, nee, weet-niet]', '[ja, nee, weetniet]'] }, plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:10:23' },
  'onbekend-begrip': { wijzig: { [ROL]: [TEKST, 'De <Begrip id="cosn" /> is opvang.'] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:4' },
  'onbekend-feit': { wijzig: { [ROL]: [TEKST, 'De bedenktijd duurt <Feit id="bedenktijd" />.'] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:21' },
  'onbekend-kenmerk': { wijzig: { [ADVIES]: ['- gevaar:', '- gevar:'] }, plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:10:12' },
  'onbekend-niet-doen': { wijzig: { [ADVIES]: ['als:\n', 'raakt: [zelf-onderzoek]\nals:\n'] }, plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:9:9' },
  'onbekend-nummer': { wijzig: { 'content/routes.yaml': ['nummer: "0800 2000"', 'nummer: "0800 2001"'] }, plek: 'content/routes.yaml:10:54' },
  'onbekende-bron': { wijzig: { [ROL]: ['bronnen: [handreiking]', 'bronnen: [handriking]'] }, plek: 'content/rollen/zorgcoordinatie.mdx:5:11' },
  'onbekende-gemeente': { wijzig: { 'content/gebieden/aliassen.csv': ['Zaandam,GM0001', 'Zaandam,GM0479'] }, plek: 'content/gebieden/aliassen.csv:2:9' },
  'onbekende-organisatie': { wijzig: { [REGIO]: ['wieNeemtOp: comensha', 'wieNeemtOp: comenhsa'] }, plek: 'content/gebieden/regios/voorbeeldregio.yaml:9:21' },
  'onbekende-regel': { wijzig: { [CASUS]: ['regels: [R1]', 'regels: [R1, R2]'] }, plek: 'content/keuzehulpen/verwijzen/casussen/jongen-thuis.yaml:12:14' },
  'onbekende-regio': { wijzig: { [COMENSHA]: ['soort: landelijk', 'soort: regionaal\n  regios: [voorbeeld-regio]'] }, plek: 'content/hulpaanbod/comensha.mdx:10:12' },
  'onbekende-route': { wijzig: { [ROL]: ['bel: [comensha]', 'bel: [comensa]'] }, plek: 'content/rollen/zorgcoordinatie.mdx:4:7' },
  'dubbel-id': { wijzig: { 'content/routes.yaml': ['- id: veilig-thuis\n', '- id: veilig-thuis\n  naam: Veilig Thuis Noord\n  partij: veilig-thuis\n  keten:\n    - {soort: gemeentenummer}\n- id: veilig-thuis\n'] }, plek: 'content/routes.yaml:11:7' },
  'actie-zonder-terugval': { wijzig: { [`${V}/adviezen/bel-comensha.mdx`]: ['alsHetNietLukt:\n  tekst: Neemt niemand op, probeer dan dit.\n  dan: vangnet\n', ''] }, plek: 'content/keuzehulpen/verwijzen/adviezen/bel-comensha.mdx:2:1' },
  'casus-onmogelijk': { wijzig: { [CASUS]: ['leeftijd: onder-18', 'leeftijd: volwassen'] }, plek: 'content/keuzehulpen/verwijzen/casussen/jongen-thuis.yaml:7:10' },
  'regel-ongebruikt': { wijzig: { [`${V}/regels.yaml`]: '- {code: R1, tekst: Bel eerst voor advies., zekerheid: vast}\n- {code: R2, tekst: Regel daarna opvang., zekerheid: vast}\n' }, plek: 'content/keuzehulpen/verwijzen/regels.yaml:2:10' },
  'route-ongebruikt': { wijzig: { 'content/routes.yaml': ['- id: veilig-thuis\n', '- id: gemeente\n  naam: Gemeente\n  partij: gemeente\n  keten:\n    - {soort: gemeentenummer}\n- id: veilig-thuis\n'] }, plek: 'content/routes.yaml:6:7' },
  'terugval-in-kring': { wijzig: { [`${V}/adviezen/bel-comensha.mdx`]: ['dan: vangnet', 'dan: bel-veilig-thuis'] }, plek: 'content/keuzehulpen/verwijzen/adviezen/bel-comensha.mdx:14:8' },
  'terugval-zonder-vangnet': { wijzig: { [ADVIES]: ['dan: bel-comensha', 'dan: schrijf-op'], [`${V}/adviezen/schrijf-op.mdx`]: LET_OP }, plek: 'content/keuzehulpen/verwijzen/adviezen/bel-veilig-thuis.mdx:14:8' },
  'vervangt-in-kring': { wijzig: { [`${V}/adviezen/bel-comensha.mdx`]: ['als:\n', 'vervangt: [bel-veilig-thuis]\nals:\n'], [ADVIES]: ['als:\n', 'vervangt: [bel-comensha]\nals:\n'] }, plek: 'content/keuzehulpen/verwijzen/adviezen/bel-comensha.mdx:9:11' },
  'voorwaarde-vooruit': { wijzig: { [`${V}/keuzehulp.yaml`]: ['waarom: Gevaar gaat voor alles.', 'waarom: Gevaar gaat voor alles.\n    alleenAls: {leeftijd: [onder-18]}'] }, plek: 'content/keuzehulpen/verwijzen/keuzehulp.yaml:8:27' },
  'aantal-gemeenten': { wijzig: { 'content/gebieden/gemeenten.csv': ['\nGM0342,Voorbeeld 342,Noord-Holland,Voorbeeldregio,Noord-Holland,Voorbeeldregio,GGD,Jeugdregio,Arrondissement,Zorgkantoor,,14 075,eigen-bron,https://www.voorbeeld.example,,2026-05-16,', ''], 'content/gebieden/woonplaatsen.csv': ['\nVoorbeeld 342,GM0342', ''] }, plek: 'content/gebieden/gemeenten.csv:1:1' },
  'gemeente-buiten-regio': { wijzig: { 'content/gebieden/gemeenten.csv': ['Zaanstad,Noord-Holland,Voorbeeldregio', 'Zaanstad,Noord-Holland,Andere regio'], 'content/gebieden/regios/andere-regio.yaml': 'naam: Andere regio\npolitieEenheid: Noord-Holland\npunten: []\n' }, plek: 'content/gebieden/regios/voorbeeldregio.yaml:7:17' },
  'gemeente-zonder-woonplaats': { wijzig: { 'content/gebieden/woonplaatsen.csv': ['\nVoorbeeld 342,GM0342', ''] }, plek: 'content/gebieden/gemeenten.csv:343:1' },
  'politie-eenheid-verschilt': { wijzig: { [REGIO]: ['politieEenheid: Noord-Holland', 'politieEenheid: Amsterdam'] }, plek: 'content/gebieden/regios/voorbeeldregio.yaml:2:17' },
  'regio-zonder-bestand': { wijzig: { 'content/gebieden/gemeenten.csv': ['Voorbeeld 2,Noord-Holland,Voorbeeldregio', 'Voorbeeld 2,Noord-Holland,Vorbeeldregio'] }, plek: 'content/gebieden/gemeenten.csv:3:34' },
  'regio-zonder-gemeenten': { wijzig: { 'content/gebieden/regios/andere-regio.yaml': 'naam: Andere regio\npolitieEenheid: Noord-Holland\npunten: []\n' }, plek: 'content/gebieden/regios/andere-regio.yaml:1:7' },
  'bedrag-in-tekst': { wijzig: { [ROL]: [TEKST, 'De vergoeding is € 2.500.'] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:18' },
  'code-in-tekst': { wijzig: { [ROL]: [TEKST, "import Kaart from './Kaart.astro'\n\nTekst."] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:1' },
  'mailadres-in-tekst': { wijzig: { [ROL]: [TEKST, 'Mail info@voorbeeld.example.'] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:6' },
  'onbekend-onderdeel': { wijzig: { [ROL]: [TEKST, 'Bel <Organistatie id="comensha" />.'] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:5' },
  'onderdeel-zonder-id': { wijzig: { [ROL]: [TEKST, 'Bel <Organisatie />.'] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:5' },
  'onbekende-link': { wijzig: { [ROL]: [TEKST, 'Lees over de [bedenktijd](/rechten/bedenktyd/).'] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:14' },
  'onzeker-feit': { wijzig: { [ROL]: [TEKST, 'De vergoeding is <Feit id="vergoeding" />.'] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:18' },
  'telefoonnummer-in-tekst': { wijzig: { [ROL]: [TEKST, 'Bel 033 448 11 86.'] }, plek: 'content/rollen/zorgcoordinatie.mdx:12:5' },
};
