import type { bewijsCodes } from './bewijs/codes.ts';

/** What a code means, and whether it stops publication. */
export type Betekenis = { severity: 'fout' | 'waarschuwing'; betekenis: string };

const fout = (betekenis: string): Betekenis => ({ severity: 'fout', betekenis });
const waarschuwing = (betekenis: string): Betekenis => ({ severity: 'waarschuwing', betekenis });

/** Every kind of problem there is. Each code has a page `docs/fouten/<code>.md` and an example that a test holds. */
export const codes = {
  // The file itself
  'bestand-leeg': fout('Een bestand is leeg.'),
  'bestand-ontbreekt': fout('Een bestand dat er altijd moet zijn, is er niet.'),
  'bestand-te-groot': fout('Een bestand is veel groter dan een inhoudsbestand ooit is.'),
  bestandsnaam: fout('De naam van een bestand is geen goed id.'),
  'geen-utf8': fout('Een bestand is niet als UTF-8 bewaard.'),
  'onbekend-bestand': fout('Een bestand staat op een plek of heeft een naam waar niets het leest.'),
  'onzichtbaar-teken': fout('Er staat een onzichtbaar teken in een bestand.'),
  samenvoegconflict: fout('Een samenvoegconflict is niet opgelost.'),
  // The shape of YAML, MDX and CSV
  'aantal-cellen': fout('Een regel van een CSV-bestand heeft te veel of te weinig waarden.'),
  'csv-onleesbaar': fout('De aanhalingstekens in een CSV-bestand kloppen niet.'),
  'csv-puntkomma': fout('Een CSV-bestand gebruikt puntkomma’s in plaats van komma’s.'),
  'dubbel-veld': fout('Een veld of id staat twee keer in hetzelfde blok.'),
  'kolom-ontbreekt': fout('Een CSV-bestand mist een kolom.'),
  'kop-niet-afgesloten': fout('De gegevens boven een tekst worden niet afgesloten met ---.'),
  'kop-ontbreekt': fout('Een tekst begint niet met --- en gegevens.'),
  'mdx-onleesbaar': fout('Een tekst bevat een <, > of { die niet klopt.'),
  'onbekende-kolom': fout('Een CSV-bestand heeft een kolom die we niet kennen.'),
  'gekrulde-aanhalingstekens': fout('Om een waarde staan gekrulde aanhalingstekens in plaats van rechte.'),
  'tab-als-inspringing': fout('Een regel springt in met een tab in plaats van spaties.'),
  'yaml-onleesbaar': fout('De gegevens zijn niet te lezen.'),
  // One field against its schema
  'aanhalingstekens-ontbreken': fout(
    'Een waarde die tekst moet zijn, wordt zonder aanhalingstekens als getal, datum of ja/nee gelezen.',
  ),
  'getal-buiten-bereik': fout('Een getal is te groot of te klein.'),
  'nummer-zonder-aanhalingstekens': fout('Een telefoonnummer staat zonder aanhalingstekens en verliest zo zijn nul.'),
  'onbekend-veld': fout('Een veld heeft een naam die we niet kennen.'),
  'onbekende-keuze': fout('Een waarde is geen van de mogelijke keuzes.'),
  'ongeldig-id': fout('Een id bevat hoofdletters, accenten, spaties of andere tekens.'),
  'ongeldig-mailadres': fout('Een mailadres heeft niet de vorm van een mailadres.'),
  'ongeldig-telefoonnummer': fout('Een telefoonnummer heeft te veel of te weinig cijfers, of er staat iets anders in.'),
  'ongeldig-webadres': fout('Een webadres is geen volledig adres.'),
  'ongeldige-code': fout('Een gemeentecode of regelcode heeft niet de juiste vorm.'),
  'ongeldige-datum': fout('Een datum heeft niet de vorm jjjj, jjjj-mm of jjjj-mm-dd.'),
  'ongeldige-waarde': fout('Een waarde heeft niet de vorm die hier hoort.'),
  'te-lang': fout('Een tekst is langer dan de pagina aankan.'),
  'te-kort': fout('Een tekst is te kort om iets te zeggen.'),
  'te-weinig': fout('Een lijst heeft te weinig onderdelen.'),
  'veld-leeg': fout('Bij een veld staat niets.'),
  'veld-ontbreekt': fout('Een verplicht veld ontbreekt.'),
  'verkeerde-soort': fout('Er staat een tekst waar een lijst of getal hoort, of andersom.'),
  // What refers to something else
  'onbekend-advies': fout('Er wordt verwezen naar een advies dat er niet is.'),
  'onbekend-antwoord': fout('Een voorwaarde of casus noemt een antwoord dat bij dat kenmerk niet bestaat.'),
  'onbekend-begrip': fout('Er wordt verwezen naar een begrip dat er niet is.'),
  'onbekend-feit': fout('Er wordt verwezen naar een feit dat er niet is.'),
  'onbekend-kenmerk': fout('Een voorwaarde, scherm of casus noemt een kenmerk dat er niet is.'),
  'onbekend-niet-doen': fout('Er wordt verwezen naar iets onder nietDoen dat er niet is.'),
  'onbekend-nummer': fout('Een route kiest een nummer dat de organisatie niet heeft.'),
  'onbekende-bron': fout('Er wordt verwezen naar een bron die er niet is.'),
  'onbekende-gemeente': fout('Er wordt verwezen naar een gemeente die er niet is.'),
  'onbekende-organisatie': fout('Er wordt verwezen naar een organisatie die er niet is.'),
  'onbekende-regeling': fout('Er wordt verwezen naar een regeling die er niet is.'),
  'onbekende-regel': fout('Er wordt verwezen naar een regel van de beslistabel die er niet is.'),
  'onbekende-regio': fout('Er wordt verwezen naar een veiligheidsregio die er niet is.'),
  'onbekende-route': fout('Er wordt verwezen naar een route die er niet is.'),
  // What must hold between entries
  'dubbel-id': fout('Twee dingen hebben hetzelfde id, dezelfde code of naam.'),
  'cel-zonder-bron': fout('Een cel van de rechtenmatrix geeft een antwoord zonder bron.'),
  'cel-zonder-vraagbaak': fout('Een cel van de rechtenmatrix zegt niet aan wie je het vraagt.'),
  'recht-onvolledig': fout('Op een pagina over een recht ontbreekt een vast deel, of er staat niets onder.'),
  'recht-volgorde': fout('De vaste delen van een pagina over een recht staan niet op hun plek.'),
  'actie-zonder-terugval': fout('Een actie zegt niet wat je doet als het niet lukt.'),
  'bronnen-ontbreken': fout('Iets wat zegt hoe het zit, noemt geen bron.'),
  'casus-onmogelijk': fout('De antwoorden van een casus of grensgeval kunnen niet samen voorkomen.'),
  'cijfer-verschilt': fout('Een getal in een tabel is anders dan het feit dat teksten noemen.'),
  'totaal-klopt-niet': fout('De delen in een tabel zijn samen niet het totaal dat erbij staat.'),
  'hulp-nummer': fout('Een nummer op de hulppagina is niet zeker genoeg, of niet open als de pagina dat zegt.'),
  'hulp-talen-verschillen': fout('De hulppagina biedt in een andere taal andere hulp.'),
  'organisatie-zonder-advies': fout('Geen advies leidt naar een organisatie, en er staat niet waarom.'),
  'organisatie-zonder-pagina': fout('Geen enkele pagina leidt naar een organisatie.'),
  'reden-overbodig': fout('Er staat waarom geen advies naar een organisatie leidt, terwijl dat niet nodig is.'),
  'begrip-ongebruikt': waarschuwing('Geen enkele pagina gebruikt een begrip.'),
  'bron-ongebruikt': waarschuwing('Niets in de inhoud noemt een bron.'),
  'feit-ongebruikt': waarschuwing('Geen enkele pagina gebruikt een feit.'),
  'regel-ongebruikt': fout('Geen enkel advies noemt een regel van de beslistabel.'),
  'route-ongebruikt': waarschuwing('Geen enkel advies, artikel of vangnet noemt een route.'),
  'terugval-in-kring': fout('Wat je doet als het niet lukt, komt weer bij hetzelfde advies uit.'),
  'terugval-zonder-vangnet': fout('Wat je doet als het niet lukt, eindigt bij een advies zonder vervolg.'),
  'uren-verschillen': fout('De openingstijden in velden zeggen iets anders dan die in woorden.'),
  'vervangt-in-kring': fout('Adviezen vervangen elkaar in een kring.'),
  'voorwaarde-vooruit': fout('Een vraag hangt af van een vraag die later komt.'),
  // Areas
  'aantal-gemeenten': fout('Het aantal gemeenten in de tabel klopt niet.'),
  'dubbele-tegel': fout('Twee regio’s staan op de kaart op dezelfde plek, of met dezelfde letters.'),
  'gemeente-buiten-regio': fout('Een regionaal punt noemt een gemeente uit een andere regio.'),
  'gemeente-zonder-woonplaats': fout('Van een gemeente is geen enkele woonplaats bekend.'),
  'politie-eenheid-verschilt': fout('De politie-eenheid van een regio is een andere dan die van haar gemeenten.'),
  'regio-zonder-bestand': fout('Een gemeente hoort bij een regio zonder eigen bestand.'),
  'regio-zonder-gemeenten': fout('Een regiobestand heeft een naam die bij geen gemeente staat.'),
  // Steps
  'stap-onvolledig': fout('Een stap mist een van de vijf vaste delen, of een deel is leeg.'),
  'stap-volgorde': fout('De delen van een stap staan niet in de vaste volgorde.'),
  // Texts
  'begrip-niet-uitgelegd': fout('Een begrip of afkorting staat in een tekst zonder uitleg.'),
  'bedrag-in-tekst': fout('Er staat een bedrag in een tekst in plaats van in feiten.yaml.'),
  'code-in-tekst': fout('Er staat programmeercode in een tekst.'),
  'mailadres-in-tekst': fout('Er staat een mailadres in een tekst in plaats van bij de organisatie.'),
  'moeilijk-woord': fout('Een tekst gebruikt een ambtelijk woord waar een gewoon woord voor is.'),
  'onbekend-onderdeel': fout('Een tekst gebruikt een onderdeel dat we niet kennen.'),
  'onderdeel-zonder-id': fout('Een onderdeel in een tekst heeft geen id.'),
  'onbekende-afkorting': fout('Een tekst gebruikt een afkorting die de gids nergens uitlegt.'),
  'onbekende-link': fout('Een link gaat naar een pagina op deze site die niet kan bestaan.'),
  'onzeker-feit': waarschuwing('Een tekst gebruikt een feit dat te onzeker is om te tonen.'),
  'tekst-te-moeilijk': fout('Een tekst is moeilijker te lezen dan B1.'),
  'telefoonnummer-in-tekst': fout('Er staat een telefoonnummer in een tekst in plaats van bij de organisatie.'),
  'termijn-in-tekst': fout('Er staat een termijn in een tekst in plaats van in feiten.yaml.'),
  'zin-te-lang': fout('Een zin is langer dan iemand in één keer leest.'),
  'zoekwoorden-ontbreken': fout('Een pagina heeft geen zoekwoorden.'),
} satisfies Record<string, Betekenis>;

/** Codes of what stands at one place in a file. */
export type InhoudCode = keyof typeof codes;

/** Also those of the proofs, which look at every situation instead of at one place in a file. */
export type IssueCode = InhoudCode | keyof typeof bewijsCodes;
