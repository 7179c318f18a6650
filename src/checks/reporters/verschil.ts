import { formatGetal } from '../../domain/cijfer.ts';
import type { AdviesWijziging, Verschuiving } from '../verschil/adviezen.ts';
import type { CasusWijziging } from '../verschil/casussen.ts';
import type { ContactWijziging } from '../verschil/contacten.ts';
import { isVerzwakking, type EisWijziging } from '../verschil/eisen.ts';
import { isOnveilig, type KeuzehulpVerschil, type VerschilRapport } from '../verschil/verschil.ts';

/** From here on the files of one folder are counted, not named. */
const VEEL = 8;

/** A head with its lines; one without lines is left out. */
type Deel = { kop: string; regels: readonly string[] };

/**
 * What a change means, for whom: plain text for a terminal, or Markdown for a pull request.
 *
 * @param sinds The revision that is compared with, as typed.
 */
export function formatVerschil(rapport: VerschilRapport, sinds: string, vorm: 'tekst' | 'markdown'): string {
  const oordeel = formatOordeel(rapport);
  const delen = listDelen(rapport).filter(({ regels }) => regels.length > 0);
  if (vorm === 'markdown') {
    return [
      '## Wat verandert deze wijziging?',
      '',
      `Vergeleken met \`${sinds}\`. ${oordeel}`,
      ...delen.flatMap(({ kop, regels }) => [
        '',
        `### ${kop}`,
        '',
        ...regels.map((regel) => `- ${escapeMarkdown(regel)}`),
      ]),
    ].join('\n');
  }
  return [
    `Vergeleken met ${sinds}. ${oordeel}`,
    ...delen.flatMap(({ kop, regels }) => ['', kop, ...regels.map((regel) => `  - ${regel}`)]),
  ].join('\n');
}

/** Words from content are no Markdown. */
const escapeMarkdown = (regel: string): string => regel.replace(/[<>*_`[\]|]/g, (teken) => `\\${teken}`);

function formatOordeel(rapport: VerschilRapport): string {
  if (rapport.bestanden.length === 0) return 'In content/ is niets veranderd.';
  if (isOnveilig(rapport)) return 'Dit mag zo niet gepubliceerd worden: kijk bij Veiligheid.';
  const anders = rapport.keuzehulpen.some(({ adviezen }) => adviezen.length > 0);
  return anders
    ? 'Er veranderen adviezen. Alle eisen van vóór deze wijziging gelden nog.'
    : 'Geen enkel advies verandert.';
}

function listDelen(rapport: VerschilRapport): Deel[] {
  const { keuzehulpen, contacten, feiten, bestanden, nietVergeleken, bewezen } = rapport;
  return [
    {
      kop: 'Veiligheid',
      regels: [
        ...nietVergeleken,
        ...(bewezen
          ? []
          : ['De nieuwe versie doorstaat haar eigen controle niet. Draai npm run controle en lees wat daar staat.']),
        ...keuzehulpen.flatMap(({ eisen }) =>
          [...eisen].sort((a, b) => +isVerzwakking(b) - +isVerzwakking(a)).map(formatEis),
        ),
        ...keuzehulpen.flatMap(({ grensgevallen }) => formatGrensgevallen(grensgevallen)),
      ],
    },
    ...keuzehulpen.flatMap((keuzehulp): Deel[] => [
      {
        kop: `Adviezen van ${keuzehulp.naam}`,
        regels: [
          ...formatSituaties(keuzehulp),
          ...keuzehulp.adviezen.flatMap((advies) => formatAdvies(advies, keuzehulp)),
        ],
      },
      { kop: `Casussen van ${keuzehulp.naam}`, regels: keuzehulp.casussen.map(formatCasus) },
    ]),
    { kop: 'Wie je belt', regels: contacten.map(formatContact) },
    {
      kop: 'Feiten',
      regels: feiten.map(
        ({ titel, voor, na, paginas }) =>
          `${titel}: ${voor} → ${na}. Staat op: ${paginas.join(', ') || 'geen pagina'}.`,
      ),
    },
    { kop: 'Bestanden', regels: formatBestanden(bestanden) },
  ];
}

function formatEis({ id, soort, omdat, voorbeeld }: EisWijziging): string {
  switch (soort) {
    case 'geschonden':
      return `FOUT. Een eis van vóór deze wijziging klopt niet meer. ${voorbeeld}`;
    case 'weg':
      return `FOUT. Eis "${id}" is weggehaald. Die was er omdat: ${omdat}`;
    case 'kleiner':
      return `FOUT. Eis "${id}" geldt in minder situaties, bijvoorbeeld niet meer bij [${voorbeeld}]. Die was er omdat: ${omdat}`;
    case 'anders':
      return `Let op. Eis "${id}" zegt iets anders dan eerst. De adviezen voldoen ook aan de oude. Reden nu: ${omdat}`;
    case 'uitzondering':
      return `Let op. Er is een uitzondering bij gekomen (${id}). ${voorbeeld} Reden: ${omdat}`;
    case 'nieuw':
      return `Nieuwe eis "${id}": ${omdat}`;
  }
}

function formatGrensgevallen({ weg, alle }: KeuzehulpVerschil['grensgevallen']): string[] {
  if (weg.length === 0) return [];
  if (alle)
    return ['FOUT. Alle grensgevallen zijn weggehaald. Een vergissing in een voorwaarde merkt dan niemand meer.'];
  const wat = weg.length === 1 ? 'Er is een grensgeval' : `Er zijn ${weg.length} grensgevallen`;
  return [`Let op. ${wat} weggehaald: ${weg.join(', ')}.`];
}

function formatSituaties({ situaties: { alleenOud, alleenNieuw } }: KeuzehulpVerschil): string[] {
  return [
    ...(alleenNieuw > 0n ? [`Er zijn ${formatGetal(alleenNieuw)} combinaties van antwoorden bij gekomen.`] : []),
    ...(alleenOud > 0n ? [`Er zijn ${formatGetal(alleenOud)} combinaties van antwoorden vervallen.`] : []),
  ];
}

function formatAdvies(
  { titel, id, soort, erbij, eraf, velden }: AdviesWijziging,
  { situaties: { beide } }: KeuzehulpVerschil,
): string[] {
  const naam = `"${titel}" (${id})`;
  const verschuiving = (werkwoord: string, { aantal, voorbeeld }: Verschuiving): string =>
    `${naam} ${werkwoord} in ${formatGetal(aantal)} van ${formatGetal(beide)} combinaties van antwoorden (${formatDeel(aantal, beide)}), ${voorbeeld ? `het kortst gezegd bij [${voorbeeld}]` : 'altijd dus'}.`;
  return [
    ...(soort === 'gewijzigd' ? [] : [`${naam} is ${soort}.`]),
    ...(erbij ? [verschuiving('verschijnt nu ook', erbij)] : []),
    ...(eraf ? [verschuiving('verschijnt niet meer', eraf)] : []),
    ...(velden.length > 0 ? [`${naam}: ${velden.join('; ')}.`] : []),
  ];
}

/** A share that is never rounded to nothing or to all. */
function formatDeel(aantal: bigint, geheel: bigint): string {
  const promille = Number((aantal * 1000n) / geheel);
  if (promille === 0) return 'minder dan 0,1 %';
  return `${formatGetal(promille / 10)} %`;
}

function formatCasus({ id, titel, soort, erbij, eraf, vragenErbij, vragenEraf }: CasusWijziging): string {
  if (soort !== 'gewijzigd') return `${titel} (${id}) is ${soort}.`;
  const delen = [
    erbij.length > 0 && `nu wel: ${erbij.join(', ')}`,
    eraf.length > 0 && `niet meer: ${eraf.join(', ')}`,
    vragenErbij.length > 0 && `nu gevraagd: ${vragenErbij.join(', ')}`,
    vragenEraf.length > 0 && `niet meer gevraagd: ${vragenEraf.join(', ')}`,
  ];
  return `${titel} (${id}) – ${delen.filter(Boolean).join('; ')}.`;
}

function formatContact({ weg, erbij, plekken }: ContactWijziging): string {
  const waar = plekken
    .map(
      ({ route, gemeenten }) => `${route} (${gemeenten.length === 1 ? gemeenten[0] : `${gemeenten.length} gemeenten`})`,
    )
    .join(', ');
  if (weg.length + erbij.length === 0) return `De volgorde van bellen is anders bij ${waar}.`;
  return `${weg.join(' · ') || 'niemand'} → ${erbij.join(' · ') || 'niemand'}. Bij ${waar}.`;
}

/** A folder in which many files changed is one line. */
function formatBestanden(bestanden: VerschilRapport['bestanden']): string[] {
  const perMap = Map.groupBy(bestanden, ({ file }) => file.slice(0, file.lastIndexOf('/') + 1));
  return [...perMap].flatMap(([map, lijst]) => {
    if (lijst.length <= VEEL) return lijst.map(({ file, soort }) => `${file}: ${soort}`);
    const soorten = [...Map.groupBy(lijst, ({ soort }) => soort)].map(([soort, deel]) => `${deel.length} ${soort}`);
    return [`${map}: ${soorten.join(', ')}`];
  });
}
