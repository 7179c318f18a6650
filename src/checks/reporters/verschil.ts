import { isOnveilig, isVerzwakt, type VerschilRapport } from '../verschil/verschil.ts';
import { formatBestanden, formatContact, formatFeit, formatNamen, formatOngezien } from './verschil-inhoud.ts';
import { formatAdviezen, formatCasus, formatVeiligheid } from './verschil-keuzehulp.ts';
import { formatWoorden } from './verschil-woorden.ts';

/** A head with its lines, and what the reader is asked about them; one without lines is left out. */
type Deel = { kop: string; vraag?: string; regels: readonly string[] };

const ANDERE_WOORDEN = 'andere woorden: kijk bij Woorden van de keuzehulp.';
const NOG_HETZELFDE = 'Betekent elk antwoord nog hetzelfde? De adviezen hangen aan de antwoorden, niet aan de woorden.';

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
      ...delen.flatMap(({ kop, vraag, regels }) => [
        '',
        `### ${kop}`,
        '',
        ...(vraag ? [vraag, ''] : []),
        ...regels.map((regel) => `- ${escapeMarkdown(regel)}`),
      ]),
    ].join('\n');
  }
  return [
    `Vergeleken met ${sinds}. ${oordeel}`,
    ...delen.flatMap(({ kop, vraag, regels }) => [
      '',
      kop,
      ...(vraag ? [`  ${vraag}`] : []),
      ...regels.map((regel) => `  - ${regel.replace(/\s+/g, ' ')}`),
    ]),
  ].join('\n');
}

/** Words from content are no Markdown. */
const escapeMarkdown = (regel: string): string => regel.replace(/[\\<>*_`[\]|#~&]/g, '\\$&').replace(/\s+/g, ' ');

function formatOordeel(rapport: VerschilRapport): string {
  if (rapport.bestanden.length === 0) return 'In content/ is niets veranderd.';
  if (rapport.eerstFouten && !isVerzwakt(rapport))
    return 'Los eerst de fouten op die de controle noemt. Wat er verandert, is daarna pas te zeggen.';
  if (isOnveilig(rapport)) return 'Dit mag zo niet gepubliceerd worden: kijk bij Veiligheid.';
  const anders = rapport.keuzehulpen.some(({ adviezen }) => adviezen.length > 0);
  const woorden = rapport.woorden.some((keuzehulp) => Object.values(keuzehulp).some((lijst) => lijst.length > 0));
  if (anders)
    return `Er veranderen adviezen. Alle eisen van vóór deze wijziging gelden nog.${woorden ? ` Er zijn ook ${ANDERE_WOORDEN}` : ''}`;
  return woorden
    ? `Dezelfde antwoorden geven dezelfde adviezen. Er zijn wel ${ANDERE_WOORDEN}`
    : 'Geen enkel advies verandert.';
}

function listDelen(rapport: VerschilRapport): Deel[] {
  const { keuzehulpen, woorden, contacten, ongezien, feiten, namen, bestanden, nietVergeleken, bewezen } = rapport;
  return [
    {
      kop: 'Veiligheid',
      regels: [
        ...nietVergeleken,
        ...(bewezen ? [] : ['De nieuwe versie heeft nog fouten. Los eerst op wat de controle noemt.']),
        ...keuzehulpen.flatMap(formatVeiligheid),
      ],
    },
    ...keuzehulpen.flatMap((keuzehulp): Deel[] => [
      { kop: `Adviezen van ${keuzehulp.naam}`, regels: formatAdviezen(keuzehulp) },
      { kop: `Casussen van ${keuzehulp.naam}`, regels: keuzehulp.casussen.map(formatCasus) },
    ]),
    {
      kop: 'Woorden van de keuzehulp',
      ...(woorden.some(({ vragen }) => vragen.length > 0) ? { vraag: NOG_HETZELFDE } : {}),
      regels: woorden.flatMap(formatWoorden),
    },
    { kop: 'Wie je belt', regels: [...ongezien.map(formatOngezien), ...contacten.map(formatContact)] },
    { kop: 'Feiten', regels: feiten.map(formatFeit) },
    { kop: 'Nieuw en weg', regels: formatNamen(namen) },
    { kop: 'Bestanden', regels: formatBestanden(bestanden) },
  ];
}
