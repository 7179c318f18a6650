import { formatDatering } from '../../domain/datering.ts';
import type { Actueel, Taak, Werklijst } from '../actueel/actueel.ts';

/** An issue on GitHub holds 65,536 characters. */
const MEESTE_TEKENS = 60_000;
/** How many of each part of a group are shown, from all to so few that they always fit. */
const AANTALLEN = [Number.POSITIVE_INFINITY, 100, 50, 25, 10, 5];

type Vorm = {
  titel: (tekst: string) => string;
  kop: (tekst: string) => string;
  onderkop: (tekst: string) => string;
  taak: (taak: Taak) => string;
};

function zegWanneer({ gezien, tot }: Taak): string {
  const datum = formatDatering(gezien);
  return tot === ''
    ? datum
    : `gezien ${gezien.length > 7 ? 'op' : 'in'} ${datum}, gold tot en met ${formatDatering(tot)}`;
}

const tekst: Vorm = {
  titel: (woorden) => woorden,
  kop: (woorden) => `\n${woorden}`,
  onderkop: (woorden) => `  ${woorden}`,
  taak: (taak) =>
    `    ${taak.file}:${taak.line}  ${taak.wat}, ${zegWanneer(taak)}${taak.url ? `\n      ${taak.url}` : ''}`,
};

/** Signs that would start a mark-up of their own. */
const escape = (woorden: string): string => woorden.replace(/[\\`*_[\]<>|#@]/g, '\\$&');

const markdown: Vorm = {
  titel: (woorden) => `# ${woorden}`,
  kop: (woorden) => `\n## ${woorden}`,
  onderkop: (woorden) => `\n### ${woorden}\n`,
  taak: (taak) => {
    const bron = taak.url ? ` ([bron](${taak.url.replaceAll('(', '%28').replaceAll(')', '%29')}))` : '';
    return `- [ ] ${escape(taak.wat)}, ${zegWanneer(taak)}${bron}. \`${taak.file}:${taak.line}\``;
  },
};

function formatDeel(vorm: Vorm, meeste: number, kop: string, taken: readonly Taak[]): string[] {
  if (taken.length === 0) return [];
  const over = taken.length - meeste;
  return [
    vorm.onderkop(`${kop} (${taken.length})`),
    ...taken.slice(0, meeste).map(vorm.taak),
    ...(over > 0 ? [`\nEn nog ${over}. Alles zie je met \`npm run actueel\`.`] : []),
  ];
}

function formatLijst(vorm: Vorm, meeste: number, { redactie, nu, verlopen, binnenkort }: Werklijst): string[] {
  return [
    vorm.kop(redactie.charAt(0).toUpperCase() + redactie.slice(1)),
    ...formatDeel(vorm, meeste, 'Eerst: dit nummer staat onder Nu in de keuzehulp', nu),
    ...formatDeel(vorm, meeste, 'Verlopen', verlopen),
    ...formatDeel(vorm, meeste, 'Verloopt binnen een maand', binnenkort),
  ];
}

/**
 * Write what has to be looked at again, with who does it.
 *
 * @param soort `tekst` for a terminal: everything. `markdown` for an issue: as much as fits, and how much does not.
 */
export function formatActueel({ vandaag, lijsten }: Actueel, soort: 'tekst' | 'markdown'): string {
  const datum = formatDatering(vandaag);
  if (lijsten.length === 0) return `Op ${datum} is alles bij de tijd.`;
  const vorm = soort === 'markdown' ? markdown : tekst;
  const schrijf = (meeste: number): string =>
    [
      vorm.titel(`Na te kijken op ${datum}`),
      'Kijk bij de organisatie of de bron zelf of het nog klopt. Zet daarna de dag van vandaag bij gezien of nagekeken, met de bron waar je het zag. Klopt het niet meer, verander het dan. Weet je het niet zeker, zet de status dan op onzeker.',
      ...lijsten.flatMap((lijst) => formatLijst(vorm, meeste, lijst)),
    ].join('\n');
  const past = (rapport: string): boolean => soort === 'tekst' || rapport.length <= MEESTE_TEKENS;
  return AANTALLEN.map(schrijf).find(past) ?? schrijf(0);
}
