import { GENOEG_WOORDEN } from '../../domain/leesbaarheid.ts';
import type { DoelNaam } from '../doelen.ts';
import { findGenoemd } from '../genoemd.ts';
import type { Inhoud } from '../inhoud.ts';
import type { PaginaMeting } from '../meting/pagina.ts';
import type { SoortMeting } from '../meting/soort.ts';

/** Sorts behind every figure there is. */
const NIET_GEWOGEN = 1000;

const formatGetal = (getal: number | undefined): string => (getal === undefined ? '–' : String(Math.round(getal)));

/** Lay out rows under their headings; the first and last column hold words, the others numbers. */
function formatTabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const breedten = koppen.map((kop, at) => Math.max(kop.length, ...rijen.map((rij) => (rij[at] ?? '').length)));
  const isWoord = (at: number): boolean => at === 0 || at === koppen.length - 1;
  const formatRij = (rij: readonly string[]): string =>
    rij.map((cel, at) => (isWoord(at) ? cel.padEnd(breedten[at] ?? 0) : cel.padStart(breedten[at] ?? 0))).join('  ').trimEnd();
  return [formatRij(koppen), formatRij(breedten.map((breedte) => '─'.repeat(breedte))), ...rijen.map(formatRij)].join('\n');
}

/** The table of kinds as it is printed. */
export function formatSoorten(soorten: readonly SoortMeting[]): string {
  const koppen = ['soort', 'pagina’s', 'woorden', 'bronnen', 'onzekere feiten', 'zelf onzeker genoemd', 'leesgemak', 'laagste', 'moeilijkste pagina'];
  return formatTabel(
    koppen,
    soorten.map(({ soort, paginas, woorden, bronnen, onzekereFeiten, onzeker, leesgemak, moeilijkste }) => [
      soort, ...[paginas, woorden, bronnen, onzekereFeiten, onzeker].map(String),
      formatGetal(leesgemak), formatGetal(moeilijkste?.leesgemak), moeilijkste?.file ?? '',
    ]),
  );
}

/** The figures per page as a Markdown file, the hardest to read first. */
export function formatPaginas(paginas: readonly PaginaMeting[]): string {
  const rijen = [...paginas]
    .sort((a, b) => (a.leesgemak ?? NIET_GEWOGEN) - (b.leesgemak ?? NIET_GEWOGEN))
    .map(
      ({ file, woorden, bronnen, onzeker, leesgemak }) =>
        `| ${file} | ${formatGetal(leesgemak)} | ${woorden} | ${bronnen.length} | ${onzeker} |`,
    );
  return `# Leesgemak per pagina

Gemeten met Flesch-Douma op de lopende tekst: hoe hoger, hoe makkelijker. Is die korter dan ${GENOEG_WOORDEN} woorden, dan tellen
de velden mee. Is het dan nog te kort, dan staat er een streepje.

| pagina | leesgemak | woorden | bronnen | zelf onzeker genoemd |
| --- | ---: | ---: | ---: | ---: |
${rijen.join('\n')}
`;
}

/** How many facts and sources there are, and how many of them a page uses. */
export function formatGebruik(inhoud: Inhoud): string {
  const tel = (wat: string, entries: readonly { id: string }[], doel: DoelNaam): string => {
    const genoemd = findGenoemd(inhoud, doel);
    return `${wat}: ${entries.length}, waarvan gebruikt ${entries.filter(({ id }) => genoemd.has(id)).length}`;
  };
  const onzeker = inhoud.feiten.filter(({ status }) => status === 'onzeker').length;
  return [
    `${tel('Feiten', inhoud.feiten, 'feit')}, onzeker ${onzeker}`,
    tel('Bronnen', inhoud.bronnen, 'bron'),
    tel('Begrippen', inhoud.begrippen, 'begrip'),
  ].join('\n');
}
