import { type Proefnaam, proeven } from '../../src/site/paginasoorten.ts';

/** One test of one kind of page: how much it looked at, and which controls it found smaller than the aim. */
type Cel = { soort: string; proef: Proefnaam; telling: number; klein?: string[] };

/** The part of Vitest's JSON report that fills the table. */
export type ReportWithCells = {
  testResults: { status: string; assertionResults: { status: string; meta?: { cel?: Cel } }[] }[];
};

const namen = Object.keys(proeven) as Proefnaam[];

/**
 * Make a table in Markdown of kinds of pages against the ways in which they were tried, from what the tests counted.
 * A cell stands in it only when its test passed; every other cell says that it did not.
 *
 * @param soorten Names of the kinds of pages, in the order of the rows.
 */
export function formatToegankelijkheid(report: ReportWithCells, soorten: readonly string[]): string {
  const passed = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed');
  const cellen = new Map(
    passed.flatMap(({ meta }) => (meta?.cel ? [[`${meta.cel.soort} ${meta.cel.proef}`, meta.cel]] : [])),
  );
  const formatCel = (soort: string, proef: Proefnaam) => {
    const cel = cellen.get(`${soort} ${proef}`);
    if (!cel) return '✗';
    return cel.klein?.length ? `✓ ${cel.telling} (${cel.klein.length} klein)` : `✓ ${cel.telling}`;
  };
  const klein = [...cellen.values()].flatMap(({ klein: list = [] }) => list);
  const rows = [
    ['soort pagina', ...namen.map((naam) => proeven[naam].kop)],
    ['---', ...namen.map(() => '---')],
    ...soorten.map((soort) => [soort, ...namen.map((naam) => formatCel(soort, naam))]),
  ];
  return [
    ...formatRows(rows),
    '',
    `${cellen.size} van ${soorten.length * namen.length} geslaagd. Het getal telt: ${namen.map((naam) => `${proeven[naam].kop}: ${proeven[naam].telt}`).join('; ')}.`,
    `Kleiner dan 44 pixels: ${new Set(klein).size === 0 ? 'geen' : [...new Set(klein)].join(', ')}.`,
    '',
  ].join('\n');
}

/** Align the columns, so that the table reads well in a terminal too. */
function formatRows(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => {
    const fill = row[0] === '---' ? '-' : ' ';
    return `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  });
}
