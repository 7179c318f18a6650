import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { meetPaginas } from '../../src/checks/meting/pagina.ts';
import { meetSoorten } from '../../src/checks/meting/soort.ts';
import { readInhoud } from '../../src/checks/reading/read-inhoud.ts';
import { formatGebruik, formatPaginas, formatSoorten } from '../../src/checks/reporters/meting.ts';

const PER_PAGINA = '.cache/leesbaarheid.md';

/** Measure content: a table per kind to print, and the figures of every page in a file. */
export async function meet(): Promise<string> {
  const { inhoud } = await readInhoud('.');
  const paginas = meetPaginas(inhoud);
  await mkdir(dirname(PER_PAGINA), { recursive: true });
  await writeFile(PER_PAGINA, formatPaginas(paginas));
  return `${formatSoorten(meetSoorten(paginas))}\n\n${formatGebruik(inhoud)}\nPer pagina: ${PER_PAGINA}`;
}
