import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { paginasoorten } from '../../src/site/paginasoorten.ts';
import type { VitestReport } from './count.ts';
import { formatToegankelijkheid, type ReportWithCells } from './toegankelijkheidstabel.ts';

const FILE = '.cache/toegankelijkheid.md';

/** Print the table of kinds of pages and keep it in `.cache/`, when the run had the tests that fill it. */
export async function showToegankelijkheid(report: VitestReport): Promise<void> {
  const { testResults } = report as ReportWithCells;
  if (!testResults.some(({ assertionResults }) => assertionResults.some(({ meta }) => meta?.cel))) return;
  const table = formatToegankelijkheid(
    { testResults },
    paginasoorten.map(({ naam }) => naam),
  );
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, table);
  console.log(`\n${table}(Ook in ${FILE})`);
}
