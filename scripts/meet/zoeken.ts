import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { zoek } from '../../src/domain/zoek.ts';
import { readZoekbron } from './zoeken/open-bron.ts';
import { listUitslagen } from './zoeken/score.ts';
import { listZoeksets } from './zoeken/sets.ts';
import { formatSet, formatUitslag, isGemist, KOP } from './zoeken/verslag.ts';
import { readZoekvragen } from './zoeken/vragen.ts';

const PER_VRAAG = '.cache/zoeken.md';

/**
 * Measure search with the code that runs in the browser: a line per set and the written queries that miss the first three to
 * print, and the rank of every query in a file.
 */
export async function meet(): Promise<string> {
  const bron = await readZoekbron('.');
  const vind = (vraag: string): string[] => zoek(vraag, bron).treffers.map(({ href }) => href);
  const sets = [...listZoeksets(bron), { naam: 'apart', vragen: readZoekvragen('apart') }].map(({ naam, vragen }) => ({ naam, uitslagen: listUitslagen(vragen, vind) }));
  await mkdir(dirname(PER_VRAAG), { recursive: true });
  await writeFile(PER_VRAAG, sets.map(({ naam, uitslagen }) => `## ${naam}\n\n${uitslagen.map(formatUitslag).join('\n')}\n`).join('\n'));
  const gemist = sets.filter(({ naam }) => naam === 'gegeven' || naam === 'eigen').flatMap(({ uitslagen }) => uitslagen.filter(isGemist));
  return [KOP, ...sets.map(({ naam, uitslagen }) => formatSet(naam, uitslagen)), '', 'Niet bij de eerste drie:', ...gemist.map(formatUitslag), '', `Per vraag: ${PER_VRAAG}`].join('\n');
}
